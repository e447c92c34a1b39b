import { involvementLetters } from '@praatplaat/scene'
import { useTranslations } from 'use-intl'
import { prefer, usePreferences } from '../device/preferences.ts'
import { useReaderLocale } from '../words/reader-language.tsx'
import styles from './shortcuts-contents.module.css'

interface Keys {
  readonly what: string
  /** Each is one way to do it; the keys of one way are pressed together. */
  readonly keys: readonly string[]
}

/** All keys of the product, and what each reader may want of keys and speech otherwise. */
export function ShortcutsContents() {
  const t = useTranslations('shortcuts')
  const locale = useReaderLocale()
  const letters = Object.values(involvementLetters(locale))

  return (
    <>
      <p>{t('intro')}</p>
      <Choices />
      <Group
        name={t('where.anywhere')}
        rows={[
          { what: t('anywhere.list'), keys: ['?'] },
          { what: t('anywhere.undo'), keys: ['Ctrl + Z'] },
          { what: t('anywhere.redo'), keys: ['Ctrl + Shift + Z', 'Ctrl + Y'] },
          { what: t('anywhere.next'), keys: [t('key.tab'), t('key.shiftTab')] },
        ]}
      />
      <Group
        name={t('where.table')}
        rows={[
          { what: t('table.go'), keys: [t('key.arrows')] },
          { what: t('table.rowEnds'), keys: [t('key.home'), t('key.end')] },
          { what: t('table.tableEnds'), keys: [`Ctrl + ${t('key.home')}`, `Ctrl + ${t('key.end')}`] },
          { what: t('table.pages'), keys: [t('key.pageUp'), t('key.pageDown')] },
          { what: t('table.open'), keys: [t('key.enter'), 'F2'] },
          { what: t('table.involvement'), keys: letters },
          { what: t('table.lead'), keys: ['R'] },
          { what: t('table.takeOff'), keys: [t('key.delete')] },
          { what: t('table.move'), keys: [t('key.shiftSideways')] },
          { what: t('table.reorder'), keys: [t('key.shiftUpDown')] },
          { what: t('table.back'), keys: [t('key.escape')] },
        ]}
      />
      <Group
        name={t('where.board')}
        rows={[
          { what: t('board.go'), keys: [t('key.arrows')] },
          { what: t('board.choose'), keys: [t('key.enter')] },
          { what: t('board.pick'), keys: [t('key.space')] },
          { what: t('board.involvement'), keys: ['1', '2', '3', '4'] },
          { what: t('board.lead'), keys: ['R'] },
          { what: t('board.takeOff'), keys: [t('key.delete')] },
          { what: t('board.laser'), keys: ['L'] },
          { what: t('board.letGo'), keys: [t('key.escape')] },
        ]}
      />
      <Group
        name={t('where.texts')}
        rows={[
          { what: t('texts.keep'), keys: [t('key.enter')] },
          { what: t('texts.leave'), keys: [t('key.escape')] },
        ]}
      />
    </>
  )
}

function Choices() {
  const t = useTranslations('shortcuts')
  const { singleKeys, announcements } = usePreferences()
  return (
    <fieldset className={styles['choices']}>
      <legend>{t('choices')}</legend>
      <label>
        <input
          type="checkbox"
          checked={announcements}
          onChange={({ target }) => prefer({ announcements: target.checked })}
        />
        <span>
          {t('announcements')} <small>{t('announcementsWhy')}</small>
        </span>
      </label>
      <label>
        <input
          type="checkbox"
          checked={singleKeys}
          onChange={({ target }) => prefer({ singleKeys: target.checked })}
        />
        <span>
          {t('singleKeys')} <small>{t('singleKeysWhy')}</small>
        </span>
      </label>
      <p>{t('choicesWhere')}</p>
    </fieldset>
  )
}

function Group({ name, rows }: { name: string; rows: readonly Keys[] }) {
  const t = useTranslations('shortcuts')
  return (
    <section className={styles['group']}>
      <h3>{name}</h3>
      <dl>
        {rows.map(({ what, keys }) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>
              {keys.map((key, at) => (
                <span key={key}>
                  {at > 0 && <span className={styles['or']}>{t('or')}</span>}
                  <kbd>{key}</kbd>
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
