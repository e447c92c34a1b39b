import { useId, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import field from '../design/field.module.css'
import styles from './house-style-field.module.css'
import type { useHouseStyle } from './use-house-style.ts'

interface HouseStyleFieldProps {
  readonly houseStyle: ReturnType<typeof useHouseStyle>
}

/** Of which organisation the Word document takes the style: a template that stays on this device. */
export function HouseStyleField({ houseStyle }: HouseStyleFieldProps) {
  const t = useTranslations('exporting.houseStyle')
  const ids = { label: useId(), what: useId() }
  const input = useRef<HTMLInputElement>(null)
  const { file, refused, choose, drop } = houseStyle
  return (
    <div className={styles['field']} role="group" aria-labelledby={ids.label} aria-describedby={ids.what}>
      <p id={ids.label} className={field['label']}>
        {t('label')}
      </p>
      <input
        ref={input}
        type="file"
        accept=".docx,.dotx"
        hidden
        onChange={({ target }) => {
          const [chosen] = target.files ?? []
          if (chosen) choose(chosen)
          // So that the same file, corrected, can be chosen again.
          target.value = ''
        }}
      />
      <p className={styles['chosen']}>
        {file && <span className={styles['name']}>{file.name}</span>}
        <Button size="small" onClick={() => input.current?.click()}>
          {t(file ? 'other' : 'choose')}
        </Button>
        {file && (
          <Button look="quiet" size="small" onClick={drop}>
            {t('drop')}
          </Button>
        )}
      </p>
      <p id={ids.what} className={styles['what']}>
        {t('what')}
      </p>
      <p className={styles['refused']} role="alert">
        {refused && t(`refused.${refused.refusal}`, { name: refused.name })}
      </p>
    </div>
  )
}
