import { useTranslations } from 'use-intl'
import { DueLine } from '../agreements/due-line.tsx'
import { StatusTag } from '../agreements/status-tag.tsx'
import { useCanvas } from '../session/session-context.tsx'
import { ActionRow } from '../side-panel/action-row.tsx'
import { useOpenInList } from './use-open-in-list.ts'

/** An agreement on the page of a role: what, by when, how far. It opens in the list of all agreements. */
export function AgreementRow({ agreementId }: { readonly agreementId: string }) {
  const t = useTranslations('agreements')
  const openInList = useOpenInList()
  const agreement = useCanvas((canvas) => canvas.agreements[agreementId] ?? null)
  if (!agreement) return null
  const { text, due, status } = agreement
  return (
    <ActionRow
      onPress={() => openInList(agreementId)}
      facts={<DueLine due={due} status={status} />}
      tag={<StatusTag status={status} />}
    >
      {text.trim() === '' ? <em>{t('untitled')}</em> : text}
    </ActionRow>
  )
}
