import { useId } from 'react'
import styles from './phases-and-roles.module.css'

interface TickProps {
  readonly label: string
  readonly hint: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

/** Something that is so or not, with what it means. */
export function Tick({ label, hint, checked, onChange }: TickProps) {
  const hintId = useId()
  return (
    <div className={styles['tick']}>
      <label>
        <input
          type="checkbox"
          checked={checked}
          aria-describedby={hintId}
          onChange={({ target }) => onChange(target.checked)}
        />
        {label}
      </label>
      <p id={hintId}>{hint}</p>
    </div>
  )
}
