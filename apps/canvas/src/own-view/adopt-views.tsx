import { adoptAnswers, type ShownView } from '@praatplaat/model/own-view'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { RoleChip } from '../role-chips/role-chip.tsx'
import { useMayEdit, useSession } from '../session/session-context.tsx'
import { useView } from '../view-state/view.ts'
import styles from './own-views-panel.module.css'
import type { Speaker } from './speakers-of.ts'

interface AdoptViewsProps {
  readonly views: readonly ShownView[]
  readonly speakers: ReadonlyMap<string, Speaker>
}

/** Takes somebody's whole view over on the canvas, to talk on from there. */
export function AdoptViews({ views, speakers }: AdoptViewsProps) {
  const t = useTranslations('ownView')
  const { commit } = useSession()
  const mayEdit = useMayEdit()
  if (!mayEdit) return null

  const adopt = ({ view }: ShownView) => {
    const answers = Object.entries(view.phases).map(([phaseId, { leads, involvement }]) => ({
      phaseId,
      leads: leads.length > 0 ? [...leads] : null,
      involvement: { ...involvement },
    }))
    const outcome = commit(adoptAnswers, { answers })
    useView.getState().tell(t(outcome.kind === 'done' ? 'adopted' : 'liesSoAll'))
  }
  return (
    <section className={styles['whole']} aria-labelledby="own-views-whole">
      <h3 id="own-views-whole">{t('adoptWhole')}</h3>
      <ul>
        {[...speakers.values()].map(({ id, roleId, name }) => {
          const shown = views.find((view) => view.id === id)
          return (
            shown && (
              <li key={id}>
                {roleId !== null && <RoleChip roleId={roleId} size={30} />}
                <span>{name}</span>
                <Button size="small" onClick={() => adopt(shown)}>
                  {t('adopt')} <span className="visually-hidden">: {name}</span>
                </Button>
              </li>
            )
          )
        })}
      </ul>
    </section>
  )
}
