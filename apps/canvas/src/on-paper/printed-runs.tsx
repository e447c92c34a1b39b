import type { Paper } from '@praatplaat/export'
import { symbolPath } from '@praatplaat/scene'
import { createElement, Fragment } from 'react'
import { StatusMark } from '../agreements/status-mark.tsx'
import styles from './printed-paper.module.css'

type Line = Extract<Paper['chapters'][number]['content'][number], { kind: 'paragraph' }>['runs']
type Run = Line[number]

/** The pieces of one line, each in its look. The line ends that somebody wrote are kept by the style. */
export function PrintedRuns({ runs }: { readonly runs: Line }) {
  // One by one and not as a list: a paper is written anew each time, and its pieces never change places.
  return createElement(Fragment, null, ...runs.map((run) => createElement(PrintedRun, { run })))
}

function PrintedRun({ run: { text, strong, tone, mark, symbol, sign } }: { readonly run: Run }) {
  return (
    <span className={styles['run']} data-tone={tone} data-strong={strong} data-mark={mark}>
      {symbol && (
        <svg className={styles['symbol']} viewBox="0 0 24 24" aria-hidden="true">
          <path d={symbolPath(symbol.symbol)} stroke={symbol.colour} />
        </svg>
      )}
      {sign && <StatusMark status={sign} />}
      {text}
    </span>
  )
}
