import { useTranslations } from 'use-intl'
import { Link } from 'wouter'
import buttonStyles from '../design/button.module.css'
import { keptDoors } from '../meeting/kept-doors.ts'
import { PageHeader } from '../start/page-header.tsx'
import { usePageTitle } from '../start/use-page-title.ts'
import styles from './join-page.module.css'
import { TableChoice } from './table-choice.tsx'

interface TableGoneProps {
  readonly workshopId: string
  /** Whether it was deleted before one's eyes; who was away can only suppose so. */
  readonly isSure: boolean
}

/** The table at which one sat was deleted: where one can sit down now. */
export function TableGone({ workshopId, isSure }: TableGoneProps) {
  const t = useTranslations('join')
  const code = keptDoors(workshopId)
  usePageTitle(t('gone.title'))
  return (
    <div className={styles['page']}>
      <PageHeader />
      <main className={styles['main']}>
        <div className={styles['sheet']}>
          <h1>{t('gone.title')}</h1>
          <p>{t(isSure ? 'gone.what' : 'gone.whileAway')}</p>
          {code === null && <p>{t('gone.doorsClosed')}</p>}
          {code === null && (
            <Link href="/j" className={`${buttonStyles['button']} ${buttonStyles['primary']}`}>
              {t('gone.typeCode')}
            </Link>
          )}
        </div>
        {code !== null && <TableChoice code={code} />}
      </main>
    </div>
  )
}
