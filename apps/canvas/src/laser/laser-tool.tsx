import type { Scene } from '@praatplaat/scene'
import { Laser as LaserSymbol } from 'lucide'
import { useState } from 'react'
import { createPortal } from 'react-dom'
import { useTranslations } from 'use-intl'
import { IconOf } from '../design/icon.tsx'
import { usePreferences } from '../device/preferences.ts'
import type { Camera } from '../stage/camera.ts'
import toolStyles from '../stage/zoom-buttons.module.css'
import { useView } from '../view-state/view.ts'
import styles from './laser.module.css'
import { LaserSheet } from './laser-sheet.tsx'
import type { Trails } from './trails.ts'
import { useLaserKeys } from './use-laser-keys.ts'

interface LaserToolProps {
  readonly scene: Scene
  readonly camera: Camera
  readonly trails: Trails
  readonly tools: HTMLElement
}

/** Takes the laser pointer and puts it away: with its button, with L, and with Escape. */
export function LaserTool({ scene, camera, trails, tools }: LaserToolProps) {
  const t = useTranslations('laser')
  const [isOn, setOn] = useState(false)
  const singleKeys = usePreferences((preferences) => preferences.singleKeys)
  const turn = (on: boolean) => {
    const { pick, tell } = useView.getState()
    // One hand holds one thing: what was picked up, or pointed out, is let go of.
    if (on) pick(null)
    setOn(on)
    tell(on ? t('taken') : t('putAway'))
  }
  useLaserKeys(isOn, turn)
  const name = t('tool')

  return (
    <>
      {createPortal(
        <div className={`${toolStyles['group']} ${styles['tool']}`}>
          <button
            type="button"
            aria-pressed={isOn}
            aria-label={name}
            aria-keyshortcuts={singleKeys ? 'L' : undefined}
            title={singleKeys ? t('withKey', { name }) : name}
            onClick={() => turn(!isOn)}
          >
            <IconOf node={LaserSymbol} size={18} />
          </button>
        </div>,
        tools,
      )}
      {isOn && <LaserSheet scene={scene} camera={camera} trails={trails} onOther={() => setOn(false)} />}
    </>
  )
}
