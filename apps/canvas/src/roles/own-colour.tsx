import { isRoleColour } from '@praatplaat/model'
import { useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import field from '../design/field.module.css'
import { useLineDraft } from '../design/use-line-draft.ts'
import { darkerRoleColour } from './darker-role-colour.ts'
import { readColour } from './read-colour.ts'
import styles from './role-look.module.css'

interface OwnColourProps {
  readonly held: string
  readonly onChoose: (colour: string) => void
}

/** A colour outside the palette, picked or written. One in which a symbol cannot be read is not taken, and a darker one is offered. */
export function OwnColour({ held, onChoose }: OwnColourProps) {
  const t = useTranslations('phasesAndRoles')
  /** What was asked for and cannot be, and the colour that stayed; another colour is an answer to it. */
  const [refusal, setRefusal] = useState<{ readonly typed: string; readonly stayed: string } | null>(null)
  const refused = refusal?.stayed === held ? refusal.typed : null
  const picker = useRef<HTMLInputElement>(null)
  const hintId = useId()

  const take = (typed: string) => {
    const colour = readColour(typed)
    const fits = colour !== null && isRoleColour(colour)
    setRefusal(fits ? null : { typed, stayed: held })
    if (fits) onChoose(colour)
  }
  const line = useLineDraft(held, take)

  // The browser's picker tells of every shade on the way as "input", which is what React listens to; "change" is the one that is meant.
  const pick = useEffectEvent((event: Event) => take((event.target as HTMLInputElement).value))
  useEffect(() => {
    const input = picker.current
    const change = (event: Event) => pick(event)
    input?.addEventListener('change', change)
    return () => input?.removeEventListener('change', change)
  }, [])
  useEffect(() => {
    if (picker.current) picker.current.value = held.toLowerCase()
  }, [held, refusal])

  const darker = refused === null ? null : darkerRoleColour(readColour(refused))
  return (
    <div className={styles['own']}>
      <label className={field['label']}>
        {t('role.pickColour')}
        <input ref={picker} type="color" className={styles['picker']} defaultValue={held.toLowerCase()} />
      </label>
      <label className={field['label']}>
        {t('role.ownColour')}
        <input
          className={field['input']}
          aria-describedby={hintId}
          maxLength={7}
          spellCheck={false}
          autoComplete="off"
          {...line}
        />
      </label>
      <div className={styles['refused']}>
        <output id={hintId} className={field['hint']}>
          {refused !== null &&
            (darker === null
              ? t('role.noColour', { typed: refused })
              : t('role.tooLight', { colour: refused }))}
        </output>
        {darker !== null && (
          <Button size="small" onClick={() => take(darker)}>
            <span className={styles['swatch']} style={{ background: darker }} />
            {t('role.takeDarker', { colour: darker })}
          </Button>
        )}
      </div>
    </div>
  )
}
