import type { TemplateFault } from '@praatplaat/export/house-style'
import { useEffect, useState } from 'react'
import {
  rememberedHouseStyle,
  rememberHouseStyle,
  type HouseStyleFile,
} from '../device/remembered-house-style.ts'

/** Why a file was not taken: it is no template, or what it takes to know that could not be fetched. */
export type HouseStyleRefusal = TemplateFault | 'not-fetched'

interface HouseStyleChoice {
  readonly file: HouseStyleFile | null
  /** Of the file that was chosen last; the one from before stays. */
  readonly refused: { readonly name: string; readonly refusal: HouseStyleRefusal } | null
  readonly choose: (file: File) => void
  readonly drop: () => void
}

/** The template of an organisation, for Word documents. It is looked into when it is chosen, and remembered on this device. */
export function useHouseStyle(): HouseStyleChoice {
  const [file, setFile] = useState<HouseStyleFile | null>(null)
  const [refused, setRefused] = useState<HouseStyleChoice['refused']>(null)
  useEffect(() => {
    let isGone = false
    void rememberedHouseStyle().then((kept) => {
      // Somebody may have chosen another one by now.
      if (!isGone && kept) setFile((chosen) => chosen ?? kept)
    })
    return () => void (isGone = true)
  }, [])

  const take = async (chosen: File) => {
    setRefused(null)
    const refusal = await refusalOf(chosen)
    if (refusal) return setRefused({ name: chosen.name, refusal })
    const taken = { name: chosen.name, bytes: new Uint8Array(await chosen.arrayBuffer()) }
    setFile(taken)
    await rememberHouseStyle(taken)
  }

  return {
    file,
    refused,
    choose: (chosen) => void take(chosen),
    drop() {
      setFile(null)
      setRefused(null)
      void rememberHouseStyle(null)
    },
  }
}

async function refusalOf(chosen: File): Promise<HouseStyleRefusal | null> {
  try {
    const { checkHouseStyle } = await import('./check-house-style.ts')
    return await checkHouseStyle(chosen)
  } catch (error) {
    console.error(error)
    return 'not-fetched'
  }
}
