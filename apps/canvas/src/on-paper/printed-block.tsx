import type { Paper } from '@praatplaat/export'
import type { Scene } from '@praatplaat/scene'
import { createElement, Fragment } from 'react'
import { PrintedBoard } from './printed-board.tsx'
import styles from './printed-paper.module.css'
import { PrintedRuns } from './printed-runs.tsx'

type Block = Paper['chapters'][number]['content'][number]
type Table = Extract<Block, { kind: 'table' }>
type Lines = Table['rows'][number][number]['lines']
type Notice = Paper['notice']

interface PrintedBlockProps {
  readonly block: Block
  /** The board, for a paper that has a place for it. */
  readonly board: Scene | null
}

/** One block of a paper, as a browser prints it. */
export function PrintedBlock({ block, board }: PrintedBlockProps) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p dir="auto" data-look={block.look}>
          <PrintedRuns runs={block.runs} />
        </p>
      )
    case 'subheading':
      return <h3 dir="auto">{block.text}</h3>
    case 'notice':
      return <PrintedNotice notice={block.notice} look="warn" />
    case 'list': {
      const items = block.items.map(({ lines }) =>
        createElement('li', null, createElement(PrintedLines, { lines })),
      )
      return createElement(block.numbered ? 'ol' : 'ul', null, ...items)
    }
    case 'table':
      return <PrintedTable table={block} />
    case 'board':
      return board && <PrintedBoard mention={block.picture} scene={board} />
  }
}

/** Set apart, so that no reader misses it. */
export function PrintedNotice({ notice, look }: { readonly notice: Notice; readonly look: 'warn' | 'calm' }) {
  return (
    <p className={styles['notice']} data-look={look} dir="auto">
      <strong>{notice.strong}</strong> {notice.text}
    </p>
  )
}

function PrintedLines({ lines }: { readonly lines: Lines }) {
  const drawn = lines.map((runs) => createElement('p', { dir: 'auto' }, createElement(PrintedRuns, { runs })))
  return createElement(Fragment, null, ...drawn)
}

function PrintedTable({ table: { caption, columns, rows, rowHeader } }: { readonly table: Table }) {
  const shares = columns.reduce((sum, { share }) => sum + share, 0)
  const heads = columns.map(({ title, share }) =>
    createElement('th', { scope: 'col', style: { inlineSize: `${(100 * share) / shares}%` } }, title),
  )
  const lines = rows.map((cells) => {
    const drawn = cells.map((cell, index) =>
      createElement(
        index === 0 && rowHeader ? 'th' : 'td',
        {
          ...(index === 0 && rowHeader && { scope: 'row' }),
          'data-ground': cell.ground,
          ...(cell.edge !== undefined && { style: { borderInlineStart: `3pt solid ${cell.edge}` } }),
        },
        createElement(PrintedLines, { lines: cell.lines }),
      ),
    )
    return createElement('tr', null, ...drawn)
  })
  return (
    <table>
      {caption !== '' && <caption>{caption}</caption>}
      <thead>{createElement('tr', null, ...heads)}</thead>
      {createElement('tbody', null, ...lines)}
    </table>
  )
}
