import { roleSymbols, type RoleSymbol } from '@praatplaat/model'
import { symbolPath } from '@praatplaat/scene'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import styles from './role-look.module.css'

interface SymbolChoiceProps {
  readonly value: RoleSymbol
  readonly colour: string
  readonly onChoose: (symbol: RoleSymbol) => void
}

/** What a role is told by, beside its colour: one of the symbols, as radio buttons. */
export function SymbolChoice({ value, colour, onChoose }: SymbolChoiceProps) {
  const t = useTranslations('phasesAndRoles')
  const name = useId()
  return (
    <fieldset className={styles['symbols']}>
      <legend>{t('role.symbol')}</legend>
      {roleSymbols.map((symbol) => (
        <label key={symbol} title={t(`symbols.${symbol}`)}>
          <input type="radio" name={name} checked={symbol === value} onChange={() => onChoose(symbol)} />
          <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
            <path
              d={symbolPath(symbol)}
              fill="none"
              stroke={symbol === value ? colour : 'currentColor'}
              strokeWidth="2"
              strokeLinecap="round"
              strokeLinejoin="round"
            />
          </svg>
          <span className="visually-hidden">{t(`symbols.${symbol}`)}</span>
        </label>
      ))}
    </fieldset>
  )
}
