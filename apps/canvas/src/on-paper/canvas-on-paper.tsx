import { boardScene } from '@praatplaat/export/svg'
import { agreementsInOrder, type Canvas } from '@praatplaat/model'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import { AgreementText } from '../agreements/agreement-text.tsx'
import { DueLine } from '../agreements/due-line.tsx'
import { RoleName } from '../agreements/role-name.tsx'
import { StatusTag } from '../agreements/status-tag.tsx'
import { useCanvas } from '../session/session-context.tsx'
import { measureOnCanvas } from '../stage/measure-on-canvas.ts'
import { SvgShapes } from '../stage/svg-shapes.tsx'
import { useReaderLocale } from '../words/reader-language.tsx'
import styles from './canvas-on-paper.module.css'
import './on-paper.css'

/**
 * What a browser prints of an open canvas, also without a connection: the board on a lying A4, and the agreements
 * on upright ones. On the screen there is nothing of it.
 */
export function CanvasOnPaper() {
  const canvas = useCanvas(itself)
  return (
    <div className={styles['paper']} data-on-paper="">
      <BoardOnPaper canvas={canvas} />
      <AgreementsOnPaper canvas={canvas} />
    </div>
  )
}

const itself = (canvas: Canvas) => canvas

function BoardOnPaper({ canvas }: { readonly canvas: Canvas }) {
  const locale = useReaderLocale()
  const scene = boardScene(canvas, { locale, measure: measureOnCanvas })
  return (
    <section className={styles['board']}>
      <h1>{canvas.title}</h1>
      <svg viewBox={`0 0 ${scene.width} ${scene.height}`} role="img" aria-label={scene.description}>
        <SvgShapes shapes={scene.background} />
        {scene.boxes.map((box) => (
          <g key={box.id} transform={`translate(${box.x} ${box.y})`}>
            <SvgShapes shapes={box.shapes} />
          </g>
        ))}
      </svg>
    </section>
  )
}

const columns = ['text', 'owner', 'partners', 'due', 'status'] as const

function AgreementsOnPaper({ canvas }: { readonly canvas: Canvas }) {
  const t = useTranslations('agreements')
  const headingId = useId()
  const agreements = agreementsInOrder(canvas)
  if (agreements.length === 0) return null
  return (
    <section className={styles['agreements']}>
      <h2 id={headingId}>{t('title')}</h2>
      <table aria-labelledby={headingId}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`field.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {agreements.map(({ id, text, ownerId, partnerIds, due, status, remark }) => (
            <tr key={id}>
              <th scope="row">
                <AgreementText agreementId={id} text={text} />
                {remark !== '' && <p>{remark}</p>}
              </th>
              <td>{ownerId === null ? t('noOwner') : <RoleName roleId={ownerId} size={18} />}</td>
              <td>
                {partnerIds.length === 0 && t('noPartners')}
                {partnerIds.map((roleId) => (
                  <div key={roleId}>
                    <RoleName roleId={roleId} size={18} />
                  </div>
                ))}
              </td>
              <td>
                <DueLine due={due} status={status} />
              </td>
              <td>
                <StatusTag status={status} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
