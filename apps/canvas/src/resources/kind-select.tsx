import { resourceKinds, type ResourceKind } from '@praatplaat/model'
import { useTranslations } from 'use-intl'
import field from '../design/field.module.css'
import styles from './resources.module.css'
import { ResourceIcon } from './resource-icon.tsx'

interface KindSelectProps {
  readonly value: ResourceKind
  readonly onChoose: (kind: ResourceKind) => void
  readonly disabled?: boolean
}

/** What kind of resource it is. */
export function KindSelect({ value, onChoose, disabled = false }: KindSelectProps) {
  const t = useTranslations('resources')
  return (
    <label className={field['label']}>
      {t('kindField')}
      <span className={styles['marked']}>
        <ResourceIcon kind={value} size={22} />
        <select
          className={field['input']}
          value={value}
          disabled={disabled}
          onChange={({ target }) => onChoose(target.value as ResourceKind)}
        >
          {resourceKinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`kind.${kind}`)}
            </option>
          ))}
        </select>
      </span>
    </label>
  )
}
