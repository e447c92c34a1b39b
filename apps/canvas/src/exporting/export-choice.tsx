import { useId, useState, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { mayBeWanted } from '../parts/fetch-ahead.ts'
import { CalendarRole } from './calendar-role.tsx'
import styles from './export-choice.module.css'
import { EmployerRole } from './employer-role.tsx'
import { exportGroups, type ExportPurpose } from './export-groups.ts'
import { formatOf, type ExportOptions, type Product } from './export-order.ts'
import { ExportProgress } from './export-progress.tsx'
import { HouseStyleField } from './house-style-field.tsx'
import { PrintButton } from './print-button.tsx'
import { ReaderChoice } from './reader-choice.tsx'
import { SheetSize } from './sheet-size.tsx'
import { useExport } from './use-export.ts'
import { useHouseStyle } from './use-house-style.ts'
import { fetchWriters } from './writers.ts'

// A group may want its files at a moment without a connection.
mayBeWanted(fetchWriters)

type Chosen = Omit<ExportOptions, 'template'>

/** The files one can have made, by what one does with them, and how far the making is. */
export function ExportChoice() {
  const [options, setOptions] = useState<Chosen>({
    reader: 'report',
    roleId: null,
    employerId: null,
    size: 'a3',
  })
  const houseStyle = useHouseStyle()
  const { progress, make, stop } = useExport()
  const isMaking = progress.state === 'making'
  return (
    <>
      {exportGroups.map(({ purpose, products }) => (
        <Purpose key={purpose} purpose={purpose}>
          {purpose === 'read' && (
            <>
              <ReaderChoice
                reader={options.reader}
                onChoose={(reader) => setOptions({ ...options, reader })}
              />
              {options.reader === 'employer' && (
                <EmployerRole
                  roleId={options.employerId}
                  onChoose={(employerId) => setOptions({ ...options, employerId })}
                />
              )}
            </>
          )}
          <ul className={styles['formats']}>
            {products.map((product) => (
              <ProductButton
                key={product}
                product={product}
                isMaking={isMaking}
                onChoose={() => make(product, { ...options, template: houseStyle.file?.bytes ?? null })}
              />
            ))}
            {purpose === 'read' && <PrintButton reader={options.reader} employerId={options.employerId} />}
            {purpose === 'paper' && (
              <SheetSize size={options.size} onChoose={(size) => setOptions({ ...options, size })} />
            )}
            {purpose === 'calendar' && (
              <CalendarRole
                roleId={options.roleId}
                onChoose={(roleId) => setOptions({ ...options, roleId })}
              />
            )}
          </ul>
          {purpose === 'read' && <HouseStyleField houseStyle={houseStyle} />}
        </Purpose>
      ))}
      <ExportProgress progress={progress} onStop={stop} />
    </>
  )
}

function Purpose({ purpose, children }: { readonly purpose: ExportPurpose; readonly children: ReactNode }) {
  const t = useTranslations('exporting')
  const headingId = useId()
  return (
    <section className={styles['purpose']} aria-labelledby={headingId}>
      <h3 id={headingId}>{t(`purposes.${purpose}`)}</h3>
      {children}
    </section>
  )
}

interface ProductButtonProps {
  readonly product: Product
  readonly isMaking: boolean
  readonly onChoose: () => void
}

function ProductButton({ product, isMaking, onChoose }: ProductButtonProps) {
  const t = useTranslations('exporting')
  return (
    <li>
      <button type="button" className={styles['format']} aria-disabled={isMaking} onClick={onChoose}>
        <span className={styles['extension']} aria-hidden="true">
          {formatOf(product)}
        </span>
        <span className={styles['name']}>{t(`${product}.name`)}</span>
        <span className={styles['what']}>{t(`${product}.what`)}</span>
      </button>
    </li>
  )
}
