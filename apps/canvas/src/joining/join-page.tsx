import { readJoinCode } from '@praatplaat/protocol'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useLocation } from 'wouter'
import { Button } from '../design/button.tsx'
import field from '../design/field.module.css'
import { PageHeader } from '../start/page-header.tsx'
import { usePageTitle } from '../start/use-page-title.ts'
import styles from './join-page.module.css'
import { TableChoice } from './table-choice.tsx'

/** `/j/:code`: in by the code on the big screen. Without a code, or with one that cannot be, it is asked for. */
export function JoinPage({ code }: { code: string }) {
  const t = useTranslations('join')
  const read = readJoinCode(safelyDecoded(code))
  usePageTitle(t('title'))
  return (
    <div className={styles['page']}>
      <PageHeader />
      <main className={styles['main']}>
        {read === null ? (
          <CodeForm typed={code === '' ? null : safelyDecoded(code)} />
        ) : (
          <TableChoice key={read} code={read} />
        )}
      </main>
    </div>
  )
}

function CodeForm({ typed }: { typed: string | null }) {
  const t = useTranslations('join')
  const [, navigate] = useLocation()
  const [code, setCode] = useState(typed?.slice(0, 40) ?? '')
  const [wrong, setWrong] = useState(typed !== null)

  return (
    <form
      className={styles['sheet']}
      onSubmit={(event) => {
        event.preventDefault()
        const read = readJoinCode(code)
        setWrong(read === null)
        if (read !== null) navigate(`/j/${read}`)
      }}
    >
      <h1>{t('title')}</h1>
      <label className={field['label']}>
        {t('code')}
        <input
          className={`${field['input']} ${styles['code']}`}
          value={code}
          maxLength={40}
          autoFocus
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          aria-invalid={wrong}
          aria-describedby="join-code-hint"
          onChange={({ target }) => {
            setCode(target.value)
            setWrong(false)
          }}
        />
      </label>
      <p id="join-code-hint" className={styles['hint']} role={wrong ? 'alert' : undefined}>
        {wrong ? t('codeWrong') : t('codeHint')}
      </p>
      <Button type="submit" look="primary">
        {t('go')}
      </Button>
    </form>
  )
}

function safelyDecoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
