import { phaseRoleId, type Chip, type Lead } from '@praatplaat/model'
import type { RoleLens } from '@praatplaat/model/findings'
import { useTranslations } from 'use-intl'
import { Tag } from '../design/tag.tsx'
import { RoleChip } from '../role-chips/role-chip.tsx'
import { useCanvas } from '../session/session-context.tsx'
import { ActionRow } from '../side-panel/action-row.tsx'
import { phaseWords } from '../side-panel/phase-words.ts'
import { useReaderLocale } from '../words/reader-language.tsx'
import { goToPlace } from './go-to-place.ts'
import { LensSection } from './lens-section.tsx'

/** In which phases a role takes part and how, and where it leads and until when. */
export function RolePlaces({ roleId, lens }: { readonly roleId: string; readonly lens: RoleLens }) {
  const t = useTranslations('roleLens')
  return (
    <>
      <LensSection
        title={t('part.leads')}
        rows={lens.leads.map((lead) => (
          <LeadRow key={lead.phaseId} lead={lead} />
        ))}
      />
      <LensSection
        title={t('part.places')}
        empty={t('empty.places')}
        rows={lens.chips.map((chip) => (
          <ChipRow key={chip.id} chip={chip} roleId={roleId} />
        ))}
      />
    </>
  )
}

function ChipRow({ chip, roleId }: { readonly chip: Chip; readonly roleId: string }) {
  const involvement = useTranslations('involvement')
  const locale = useReaderLocale()
  const phase = useCanvas((canvas) => phaseWords(canvas, chip.phaseId, locale))
  return (
    <ActionRow
      onPress={() => goToPlace({ kind: 'chip', chipId: chip.id })}
      picture={<RoleChip roleId={roleId} size={30} involvement={chip.involvement} />}
      tag={<Tag tone="quiet">{involvement(chip.involvement)}</Tag>}
    >
      {phase}
    </ActionRow>
  )
}

function LeadRow({ lead: { phaseId, roleId, until } }: { readonly lead: Lead }) {
  const t = useTranslations('roleLens')
  const locale = useReaderLocale()
  const phase = useCanvas((canvas) => phaseWords(canvas, phaseId, locale))
  const chipId = useCanvas((canvas) => {
    const id = phaseRoleId(phaseId, roleId)
    return id in canvas.chips ? id : null
  })
  return (
    <ActionRow
      onPress={() => goToPlace(chipId === null ? { kind: 'phase', phaseId } : { kind: 'chip', chipId })}
      picture={<RoleChip roleId={roleId} size={34} lead="clear" />}
      facts={until ? t('leads.until', { until }) : t('leads.untilOpen')}
    >
      {phase}
    </ActionRow>
  )
}
