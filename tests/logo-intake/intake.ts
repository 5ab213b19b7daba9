import { LOGO_FRENCH, type TakenLogo, takeLogo, tellLogo } from '@flyer-open-data/print/logo-intake'
import { readRenderer } from '@flyer-open-data/print/node'

/** Takes a logo for a slot of 40 by 16 mm, with the engines that are installed. */
export function take(bytes: Uint8Array, fileName = 'logo'): Promise<TakenLogo> {
  const slotMm = { width: 40, height: 16 }
  const request = { bytes, fileName, slotMm, name: 'Communauté de communes des Trois-Vallons' }
  return takeLogo(request, { renderer: readRenderer })
}

/** What came of a file in one line: « refused: logo-file empty », or « svg good » with its notes. */
export function outcomeOf(taken: TakenLogo): string {
  // Whatever it is, it has words.
  tellLogo(LOGO_FRENCH, taken)
  if ('findings' in taken) {
    return `refused: ${taken.findings.map(({ rule, fault }) => `${rule} ${fault}`).join(', ')}`
  }
  const { kind, verdict, notes } = taken
  return [`${kind} ${verdict}`, ...notes.map(({ fault }) => fault)].join(', ')
}
