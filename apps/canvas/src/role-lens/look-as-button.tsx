import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { Icon } from '../design/icon.tsx'
import { lookAs } from './look-as.ts'

/** From a chip, or a role of the tray, to all that its role does, gives and gets. */
export function LookAsButton({ roleId }: { roleId: string }) {
  const t = useTranslations('topBar')
  return (
    <Button size="small" onClick={() => lookAs(roleId)}>
      <Icon name="glasses" size={16} /> {t('lookAs')}
    </Button>
  )
}
