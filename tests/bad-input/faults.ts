import { type CatalogueInput, catalogueData, mm } from '@flyer-open-data/flyer'

/** A fault to put into the catalogue before the command reads it. */
type Fault = (data: CatalogueInput) => void

const edition = (data: CatalogueInput) => {
  const [first] = data.editions
  if (!first) throw new Error('The catalogue has no edition.')
  return first
}

/** The faults that the command must refuse, and one change that it must follow. */
export const FAULTS = {
  none: () => undefined,
  'straight-apostrophe': (data) => {
    edition(data).panels['need-help'].title = "VOUS AVEZ BESOIN D'UN APPUI\u202f?"
  },
  'sentence-too-long': (data) => {
    const panel = edition(data).panels['did-you-know']
    panel.law = `${panel.law} ${panel.law}`
  },
  emoji: (data) => {
    edition(data).panels['why-publish'].title = 'POURQUOI PUBLIER 🎉'
  },
  'script-address': (data) => {
    data.landingLink.url = 'javascript:alert(1)'
  },
  'other-widths': (data) => {
    const { outside, inside } = data.format
    const widths = [95, 101, 101]
    for (const [i, width] of widths.entries()) {
      const [front, back] = [outside[i], inside[inside.length - 1 - i]]
      if (front && back) front.width = back.width = mm(width)
    }
  },
} as const satisfies Record<string, Fault>

/** Name of a fault. */
export type FaultName = keyof typeof FAULTS

/** The project's own catalogue with one fault in it. */
export function catalogueWith(name: FaultName): CatalogueInput {
  const data = structuredClone(catalogueData)
  FAULTS[name](data)
  return data
}
