import { fewestDots, mostDots } from '@praatplaat/model/vote'
import field from '../design/field.module.css'

interface DotsEachProps {
  readonly label: string
  readonly value: number
  readonly onChange: (dots: number) => void
}

/** How many dots everybody gets. */
export function DotsEach({ label, value, onChange }: DotsEachProps) {
  return (
    <label className={field['label']}>
      {label}
      <select
        className={field['input']}
        value={value}
        onChange={({ target }) => onChange(Number(target.value))}
      >
        {Array.from({ length: mostDots - fewestDots + 1 }, (_, index) => fewestDots + index).map((dots) => (
          <option key={dots} value={dots}>
            {dots}
          </option>
        ))}
      </select>
    </label>
  )
}
