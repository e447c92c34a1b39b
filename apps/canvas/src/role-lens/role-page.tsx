import { say } from '@praatplaat/model'
import { useTranslations } from 'use-intl'
import { focusHome } from '../agreements/use-keep-focus.ts'
import { Button } from '../design/button.tsx'
import { HandoverRow } from '../handovers/handover-row.tsx'
import { NeedRow } from '../needs/need-row.tsx'
import { ResourceRow } from '../resources/resource-row.tsx'
import { RoleChip } from '../role-chips/role-chip.tsx'
import panel from '../side-panel/side-panel.module.css'
import { useView } from '../view-state/view.ts'
import { useReaderLocale } from '../words/reader-language.tsx'
import { AgreementRow } from './agreement-row.tsx'
import { LensSection } from './lens-section.tsx'
import { OpenComments } from './open-comments.tsx'
import { RolePlaces } from './role-places.tsx'
import { useLensOf } from './use-lens.ts'

/** All that a role must do, gives and gets, each with the way to its place: the panel while the reader looks through its eyes. */
export function RolePage({ roleId }: { readonly roleId: string }) {
  const t = useTranslations('roleLens')
  const locale = useReaderLocale()
  const show = useView((view) => view.show)
  const { canvas, lens } = useLensOf(roleId)
  const role = canvas.roles[roleId]
  if (!role) return null

  const { does, joins, gives, gets, handovers } = lens
  return (
    <>
      <div className={panel['head']}>
        <RoleChip roleId={roleId} size={54} />
        <div>
          <h2 {...focusHome}>{say(role.name, locale) || say(role.label, locale)}</h2>
          <p className={panel['sub']}>{t('page.sub')}</p>
        </div>
      </div>
      <RolePlaces roleId={roleId} lens={lens} />
      <LensSection title={t('part.does')} empty={t('empty.does')} rows={does.map(asAgreement)} />
      <LensSection title={t('part.joins')} rows={joins.map(asAgreement)} />
      <LensSection
        title={t('part.gives')}
        empty={t('empty.gives')}
        rows={[
          ...gives.needs.map(({ id }) => <NeedRow key={id} needId={id} shows="from" />),
          ...gives.resources.map(({ id }) => <ResourceRow key={id} resourceId={id} />),
        ]}
      />
      <LensSection
        title={t('part.gets')}
        empty={t('empty.gets')}
        rows={[
          ...gets.needs.map(({ id }) => <NeedRow key={id} needId={id} shows="to" />),
          ...gets.resources.map(({ id }) => <ResourceRow key={id} resourceId={id} withProvider />),
        ]}
      />
      <LensSection
        title={t('part.handovers')}
        rows={handovers.map(({ id }) => (
          <HandoverRow key={id} handoverId={id} />
        ))}
      />
      <OpenComments lens={lens} />
      <Button onClick={() => show('role-sheets')}>{t('page.print')}</Button>
    </>
  )
}

function asAgreement({ id }: { readonly id: string }) {
  return <AgreementRow key={id} agreementId={id} />
}
