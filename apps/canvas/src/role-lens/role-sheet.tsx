import { say } from '@praatplaat/model'
import { useId, type ReactNode } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { useToday } from '../agreements/use-today.ts'
import { RoleChip } from '../role-chips/role-chip.tsx'
import { useReaderLocale } from '../words/reader-language.tsx'
import styles from './role-sheet.module.css'
import { SheetPhases } from './sheet-phases.tsx'
import { useSheetLines, type SheetLine } from './use-sheet-lines.ts'
import { useLensOf } from './use-lens.ts'

/** The page that somebody takes home: what their role does, gives and gets, in plain words. */
export function RoleSheet({ roleId }: { readonly roleId: string }) {
  const t = useTranslations('roleLens')
  const locale = useReaderLocale()
  const format = useFormatter()
  const today = useToday()
  const { canvas, lens } = useLensOf(roleId)
  const lines = useSheetLines(canvas, lens)
  const headingId = useId()
  const role = canvas.roles[roleId]
  if (!role) return null

  const tell = (day: string) => format.dateTime(new Date(`${day}T00:00:00Z`), { dateStyle: 'long' })
  return (
    <article className={styles['sheet']} aria-labelledby={headingId}>
      <header className={styles['head']}>
        <RoleChip roleId={roleId} size={64} />
        <div>
          <h3 id={headingId}>{say(role.name, locale) || say(role.label, locale)}</h3>
          <p className={styles['of']}>{canvas.title}</p>
          <p>
            {canvas.heldOn !== null && `${t('sheet.heldOn', { day: tell(canvas.heldOn) })} · `}
            {t('sheet.printedOn', { day: tell(today) })}
          </p>
        </div>
      </header>
      <p className={styles['kind']}>{t('sheet.noContract')}</p>
      {canvas.goal.trim() !== '' && (
        <p className={styles['goal']}>
          <strong>{t('sheet.goal')}</strong> {canvas.goal}
        </p>
      )}
      <SheetPart title={t('part.places')}>
        <SheetPhases canvas={canvas} lens={lens} />
      </SheetPart>
      <Lines title={t('part.does')} lines={lines.does} none={t('empty.does')} />
      <Lines title={t('part.joins')} lines={lines.joins} />
      <Lines title={t('part.gives')} lines={lines.gives} none={t('empty.gives')} />
      <Lines title={t('part.gets')} lines={lines.gets} none={t('empty.gets')} />
      <Lines title={t('part.handovers')} lines={lines.handovers} />
      <Lines title={t('part.comments')} lines={lines.comments} />
      <footer className={styles['foot']}>{t('sheet.noNames')}</footer>
    </article>
  )
}

function SheetPart({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles['part']}>
      <h4>{title}</h4>
      {children}
    </section>
  )
}

interface LinesProps {
  readonly title: string
  readonly lines: readonly SheetLine[]
  /** What it says when there is nothing; left out, the part is not printed. */
  readonly none?: string
}

function Lines({ title, lines, none }: LinesProps) {
  if (lines.length === 0 && none === undefined) return null
  return (
    <SheetPart title={title}>
      {lines.length === 0 ? (
        <p className={styles['none']}>{none}</p>
      ) : (
        <ul className={styles['lines']}>
          {lines.map(({ id, lead, text, facts }) => (
            <li key={id}>
              {lead !== undefined && <span className={styles['lead']}>{lead} </span>}
              <strong>{text}</strong>
              {facts.length > 0 && <span className={styles['facts']}>{facts.join(' · ')}</span>}
            </li>
          ))}
        </ul>
      )}
    </SheetPart>
  )
}
