import { useState } from 'react'
import { Button, type ButtonProps } from '../design/button.tsx'

interface SureButtonProps extends Pick<ButtonProps, 'look' | 'className'> {
  readonly label: string
  readonly sure: string
  readonly wait: string
  readonly onSure: () => void
}

/** A button for what cannot be taken back: it asks once more, in its own place. */
export function SureButton({ label, sure, wait, onSure, ...rest }: SureButtonProps) {
  const [asking, setAsking] = useState(false)
  if (!asking) {
    return (
      <Button size="small" onClick={() => setAsking(true)} {...rest}>
        {label}
      </Button>
    )
  }
  return (
    <>
      <Button
        size="small"
        look="primary"
        autoFocus
        onClick={() => {
          setAsking(false)
          onSure()
        }}
      >
        {sure}
      </Button>
      <Button size="small" look="quiet" onClick={() => setAsking(false)}>
        {wait}
      </Button>
    </>
  )
}
