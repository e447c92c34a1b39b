import type { ComponentProps } from 'react'
import styles from './button.module.css'

export interface ButtonProps extends ComponentProps<'button'> {
  /** `primary` for the one thing to do here, `quiet` for what stands beside it, `danger` for what deletes. */
  look?: 'primary' | 'plain' | 'quiet' | 'danger'
  size?: 'normal' | 'small'
}

/** A button of the house. It is never a submit button unless it is told to be. */
export function Button({
  look = 'plain',
  size = 'normal',
  className,
  type = 'button',
  ...rest
}: ButtonProps) {
  const classes = [styles['button'], styles[look], size === 'small' && styles['small'], className]
  return <button type={type} className={classes.filter(Boolean).join(' ')} {...rest} />
}
