import { say } from '@praatplaat/model'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { Dialog } from '../design/dialog.tsx'
import field from '../design/field.module.css'
import { rememberedAttendee } from '../device/remembered-attendee.ts'
import { RoleChip } from '../role-chips/role-chip.tsx'
import { LanguageSwitch } from '../start/language-switch.tsx'
import { rolesToChoose } from '../role-chips/roles-to-choose.ts'
import { sameItems, useCanvas, useSession } from '../session/session-context.tsx'
import { useReaderLocale } from '../words/reader-language.tsx'
import styles from './enter-dialog.module.css'
import type { Introduction } from './use-introduction.ts'

interface EnterDialogProps {
  readonly onEnter: (introduction: Introduction) => void
  /** For who sits here already and only thinks of another seat. Left out, the question must be answered. */
  readonly onClose?: (() => void) | undefined
}

/**
 * Asks, on entering, for a name and a seat at the table. No account: ten seconds and one is in. Here, and by one's own
 * badge in every view, the reader also chooses a language.
 */
export function EnterDialog({ onEnter, onClose }: EnterDialogProps) {
  const t = useTranslations('entering')
  const app = useTranslations('app')
  const locale = useReaderLocale()
  const { canvasId } = useSession()
  const title = useCanvas((canvas) => canvas.title)
  const remembered = rememberedAttendee()
  const [name, setName] = useState(remembered.name)
  const [roleId, setRoleId] = useState<string | null>(remembered.seats[canvasId] ?? null)
  const roles = useCanvas((canvas) => rolesToChoose(canvas, [roleId]), sameItems)

  return (
    <Dialog title={t('title', { canvas: title })} onClose={onClose} closeLabel={app('close')}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          if (name.trim() !== '') onEnter({ name: name.trim(), roleId })
        }}
      >
        <label className={field['label']}>
          {t('name')}
          <input
            className={field['input']}
            value={name}
            onChange={(event) => setName(event.target.value)}
            maxLength={60}
            required
            autoFocus
            autoComplete="given-name"
            aria-describedby="entering-why"
          />
        </label>
        <p id="entering-why" className={styles['why']}>
          {t('why')}
        </p>
        <fieldset className={styles['seats']}>
          <legend>{t('seat')}</legend>
          {roles.map((role) => (
            <label key={role.id} className={styles['seat']}>
              <input
                type="radio"
                name="seat"
                checked={roleId === role.id}
                onChange={() => setRoleId(role.id)}
              />
              <RoleChip roleId={role.id} size={30} />
              <span>{say(role.label, locale)}</span>
            </label>
          ))}
          <label className={styles['seat']}>
            <input type="radio" name="seat" checked={roleId === null} onChange={() => setRoleId(null)} />
            <span>{t('noSeat')}</span>
          </label>
        </fieldset>
        <Button type="submit" look="primary" className={styles['enter']} disabled={name.trim() === ''}>
          {t('enter')}
        </Button>
        {/* Last, so that the name has the focus when the dialog opens. */}
        <LanguageSwitch />
      </form>
    </Dialog>
  )
}
