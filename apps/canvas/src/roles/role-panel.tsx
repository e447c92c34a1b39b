import { phaseRoleId, say, shownPhases } from '@praatplaat/model'
import { useTranslations } from 'use-intl'
import { PhasesAndRolesButton } from '../phases-and-roles/phases-and-roles-button.tsx'
import { RoleChip } from '../role-chips/role-chip.tsx'
import { sameItems, useCanvas } from '../session/session-context.tsx'
import { PanelHead } from '../side-panel/panel-head.tsx'
import { PanelSection } from '../side-panel/panel-section.tsx'
import { phaseWords } from '../side-panel/phase-words.ts'
import { RowList } from '../side-panel/row-list.tsx'
import { Row } from '../side-panel/row.tsx'
import { useReaderLocale } from '../words/reader-language.tsx'

/** The panel of a role: who it is, and where it stands. */
export function RolePanel({ roleId }: { roleId: string }) {
  const t = useTranslations('roles')
  const locale = useReaderLocale()
  const role = useCanvas((canvas) => canvas.roles[roleId])
  const phaseIds = useCanvas(
    (canvas) =>
      shownPhases(canvas).flatMap(({ id }) =>
        phaseRoleId(id, roleId) in canvas.chips || phaseRoleId(id, roleId) in canvas.leads ? [id] : [],
      ),
    sameItems,
  )
  if (!role) return null
  const description = say(role.description, locale)

  return (
    <>
      <PanelHead
        picture={<RoleChip roleId={roleId} size={54} />}
        title={say(role.name, locale) || say(role.label, locale)}
        sub={role.code === '' ? t('role') : t('roleWithCode', { code: role.code })}
      />
      <p>{description === '' ? t('noDescription') : description}</p>
      <PanelSection title={t('where')} empty={phaseIds.length === 0 ? t('nowhere') : null}>
        {phaseIds.length > 0 && (
          <RowList label={t('where')}>
            {phaseIds.map((phaseId) => (
              <PhaseOfRole key={phaseId} phaseId={phaseId} roleId={roleId} />
            ))}
          </RowList>
        )}
      </PanelSection>
      <PhasesAndRolesButton list="roles" id={roleId} size="small">
        {t('change')}
      </PhasesAndRolesButton>
    </>
  )
}

function PhaseOfRole({ phaseId, roleId }: { phaseId: string; roleId: string }) {
  const t = useTranslations('roles')
  const involvement = useTranslations('involvement')
  const locale = useReaderLocale()
  const id = phaseRoleId(phaseId, roleId)
  const phase = useCanvas((canvas) => phaseWords(canvas, phaseId, locale))
  const chip = useCanvas((canvas) => canvas.chips[id])
  const leads = useCanvas((canvas) => id in canvas.leads)
  const facts = [...(chip ? [involvement(chip.involvement)] : []), ...(leads ? [t('leads')] : [])]
  return (
    <Row
      opens={chip ? { kind: 'chip', chipId: id } : { kind: 'phase', phaseId }}
      facts={facts.map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
    >
      {phase}
    </Row>
  )
}
