import field from '../design/field.module.css'

interface FilterSelectProps {
  readonly label: string
  /** What stands for no filter. */
  readonly all: string
  readonly value: string | null
  readonly options: readonly (readonly [value: string, label: string])[]
  readonly onChoose: (value: string | null) => void
}

/** Marks a value, so that the empty one is something else than no filter. */
const mark = '='

/** One of the things by which a list is filtered. */
export function FilterSelect({ label, all, value, options, onChoose }: FilterSelectProps) {
  return (
    <label className={field['label']}>
      {label}
      <select
        className={field['input']}
        value={value === null ? '' : mark + value}
        onChange={({ target }) => onChoose(target.value === '' ? null : target.value.slice(mark.length))}
      >
        <option value="">{all}</option>
        {options.map(([one, name]) => (
          <option key={one} value={mark + one}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
