import { useId } from 'react'
import { useTranslations } from 'use-intl'
import { colourNames } from './colour-names.ts'
import { OwnColour } from './own-colour.tsx'
import styles from './role-look.module.css'

interface ColourChoiceProps {
  readonly value: string
  readonly onChoose: (colour: string) => void
}

/** The colour of a role's chip: one of the palette, by name, or a colour of one's own. */
export function ColourChoice({ value, onChoose }: ColourChoiceProps) {
  const t = useTranslations('phasesAndRoles')
  const group = useId()
  return (
    <div className={styles['colour']}>
      <fieldset className={styles['colours']}>
        <legend>{t('role.colour')}</legend>
        {colourNames.map(({ colour, name }) => (
          <label key={colour}>
            <input
              type="radio"
              name={group}
              checked={colour === value.toUpperCase()}
              onChange={() => onChoose(colour)}
            />
            <span className={styles['swatch']} style={{ background: colour }} />
            {t(`colours.${name}`)}
          </label>
        ))}
      </fieldset>
      <OwnColour held={value} onChoose={onChoose} />
    </div>
  )
}
