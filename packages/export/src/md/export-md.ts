import type { AgreementStatus } from '@praatplaat/model'
import type { Block, Notice, Paper, Run, Table } from '../paper/paper.ts'
import { escapeLineStart, escapeMd } from './escape-md.ts'

const statusSigns: Readonly<Record<AgreementStatus, string>> = {
  proposed: '○',
  agreed: '●',
  running: '►',
  done: '✓',
  stuck: '!',
  dropped: '×',
}

/** A paper as Markdown (CommonMark, with the tables of GitHub). The board is told in words; symbols are left out, for the name stands beside them. */
export function exportMd(paper: Paper): string {
  const { kicker, title, notice, concept, facts, chapters, footer } = paper
  const blocks = [
    inline(kicker),
    `# ${inline(title)}`,
    ...(concept === null ? [] : [quote(concept)]),
    quote(notice),
    facts.map(({ label, text }) => `- **${inline(label)}:** ${inline(text)}`).join('\n'),
    ...chapters.flatMap((chapter) => [`## ${inline(chapter.title)}`, ...chapter.content.map(drawBlock)]),
    '---',
    `**${inline(footer.notice)}** · ${inline(footer.title)}`,
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

function drawBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return paragraph(block.runs)
    case 'subheading':
      return `### ${inline(block.text)}`
    case 'notice':
      return quote(block.notice)
    case 'list':
      return block.items
        .map(({ lines }, index) => {
          const marker = block.numbered ? `${index + 1}. ` : '- '
          const indent = ' '.repeat(marker.length)
          return (
            marker +
            lines
              .map((line) => paragraph(line))
              .join('\n')
              .replaceAll('\n', `  \n${indent}`)
          )
        })
        .join('\n')
    case 'table':
      return table(block)
    case 'board':
      return paragraph([{ text: block.picture.description }])
  }
}

function table({ columns, rows, rowHeader }: Table): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    row(columns.map(({ title }) => inline(title))),
    row(columns.map(() => '---')),
    ...rows.map((cells) =>
      row(
        cells.map(({ lines }, index) => {
          // A name of a row is bold, as that of a column is.
          const bold = rowHeader && index === 0
          return lines
            .map((line) =>
              line.map((run) => drawRun(bold && !run.tone ? { ...run, strong: true } : run)).join(''),
            )
            .join('<br>')
            .replaceAll('\n', '<br>')
        }),
      ),
    ),
  ].join('\n')
}

function quote({ strong, text }: Notice): string {
  return `> ${drawRun({ text: strong, strong: true })} ${inline(text)}`
}

/** Line ends stay line ends, and nothing begins a line that would make it something else. */
function paragraph(runs: readonly Run[]): string {
  return runs
    .map(drawRun)
    .join('')
    .split('\n')
    .map((line) => escapeLineStart(line.trim()))
    .join('  \n')
}

function drawRun({ text, strong, sign }: Run): string {
  const shown = escapeMd(text)
  const before = sign === undefined ? '' : `${statusSigns[sign]} `
  if (strong !== true || shown.trim() === '') return before + shown
  // Stars must touch the words that they make bold.
  const [, start = '', words = '', end = ''] = /^(\s*)(.*?)(\s*)$/s.exec(shown) ?? []
  return `${start}${before}**${words.replaceAll('\n', '**\n**')}**${end}`
}

/** A text on one line. */
function inline(text: string): string {
  return escapeMd(text.replaceAll(/\s+/g, ' ').trim())
}
