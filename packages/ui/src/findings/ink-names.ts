import type { InkName } from '../tokens/inks.ts'

/** What each ink is called. */
export const INK_NAMES: Readonly<Record<InkName, string>> = {
  paper: 'Papier',
  black: 'Noir',
  deepBlue: 'Bleu profond',
  sun: 'Jaune soleil',
  coral: 'Corail',
  aqua: 'Aigue-marine',
  registration: 'Repérage',
  cyan: 'Cyan',
  magenta: 'Magenta',
  yellow: 'Jaune',
  cyanMagenta: 'Surimpression cyan et magenta',
  cyanYellow: 'Surimpression cyan et jaune',
  magentaYellow: 'Surimpression magenta et jaune',
  cyan50: 'Cyan à 50\u00a0%',
  magenta50: 'Magenta à 50\u00a0%',
  yellow50: 'Jaune à 50\u00a0%',
  black75: 'Gris à 75\u00a0%',
  black50: 'Gris à 50\u00a0%',
  black25: 'Gris à 25\u00a0%',
  threeInkGrey: 'Gris de trois encres',
  black55: 'Gris à 55\u00a0%',
}
