import {
  LOGO_FRENCH,
  type LogoEngines,
  type LogoRequest,
  type TakenLogo,
  takeLogo,
  tellLogo,
} from '@flyer-open-data/print/logo-intake'
import { readRenderer } from '@flyer-open-data/print/node'

const ENGINES: LogoEngines = { renderer: readRenderer }

/** A file for a slot of 40 by 16 mm. */
export function requestFor(bytes: Uint8Array, fileName = 'logo'): LogoRequest {
  const name = 'Communauté de communes des Trois-Vallons'
  return { bytes, fileName, name, slotMm: { width: 40, height: 16 } }
}

/** Takes a logo for that slot, with the engines that are installed. */
export const take = (bytes: Uint8Array, fileName?: string): Promise<TakenLogo> =>
  takeLogo(requestFor(bytes, fileName), ENGINES)

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
