import type { PosterSize } from '@praatplaat/export/pdf'
import { useTranslations } from 'use-intl'
import field from '../design/field.module.css'
import styles from './export-choice.module.css'

/** From the smallest, which every printer has. Said here, for the list itself comes with all that makes a PDF. */
const sizes: readonly PosterSize[] = ['a4', 'a3', 'a2', 'a1', 'a0']

interface SheetSizeProps {
  readonly size: PosterSize
  readonly onChoose: (size: PosterSize) => void
}

/** On what sheet the board is printed. */
export function SheetSize({ size, onChoose }: SheetSizeProps) {
  const t = useTranslations('exporting')
  return (
    <li className={styles['option']}>
      <label className={field['label']}>
        {t('sheetSize')}
        <select
          className={field['input']}
          value={size}
          onChange={({ target }) => {
            const chosen = sizes.find((one) => one === target.value)
            if (chosen) onChoose(chosen)
          }}
        >
          {sizes.map((one) => (
            <option key={one} value={one}>
              {one.toUpperCase()}
            </option>
          ))}
        </select>
      </label>
    </li>
  )
}
