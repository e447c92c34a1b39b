import { useId } from 'react'
import styles from './choice.module.css'

interface ChoiceProps<T extends string> {
  readonly label: string
  readonly options: readonly { readonly value: T; readonly label: string }[]
  readonly value: T
  readonly disabled?: boolean
  readonly onChoose: (value: T) => void
}

/** One of a few, as radio buttons beside each other. */
export function Choice<T extends string>({
  label,
  options,
  value,
  disabled = false,
  onChoose,
}: ChoiceProps<T>) {
  const name = useId()
  return (
    <fieldset className={styles['choice']} disabled={disabled}>
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  )
}
