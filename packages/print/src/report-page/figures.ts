import { count, frenchNumber, withUnit } from '@flyer-open-data/flyer'
import type { Measures } from '../preflight/report.ts'
import type { ToldReport } from '../preflight/told-report.ts'
import { fontNames } from './font-names.ts'

/** A figure of a file in French: what is measured, and how much. */
export interface Figure {
  readonly name: string
  readonly value: string
}

const INKS: Readonly<Record<string, string>> = {
  Cyan: 'cyan',
  Magenta: 'magenta',
  Yellow: 'jaune',
  Black: 'noir',
}

const UNKNOWN = 'non mesuré'

/** The figures of a file, for whoever reads its report; those of a file that cannot be read are few. */
export function figuresOf({
  measures,
  bytes,
  profile,
}: Pick<ToldReport, 'measures' | 'bytes' | 'profile'>): Figure[] {
  const weight = { name: 'Poids du fichier', value: bytes === null ? UNKNOWN : weightText(bytes) }
  if (!measures) return [weight]
  const { pages, trimMm, bleedMm, standards, outputCondition, fonts, inks } = measures
  return [
    { name: 'Pages', value: count(pages, 'page', 'pages') },
    {
      // The page of an imposed file is the sheet, with several leaflets on it.
      name: profile === 'reprographics' ? 'Feuille' : 'Format fini',
      value: trimMm ? sizeText(...trimMm) : 'non indiqué',
    },
    { name: 'Fonds perdus', value: bleedText(bleedMm) },
    { name: 'Norme annoncée', value: listed(standards, 'aucune') },
    { name: 'Condition d’impression', value: outputCondition ?? 'aucune' },
    { name: 'Encres', value: listed(inks.map(inkName), 'aucune') },
    { name: 'Encrage le plus fort', value: inkText(measures.mostInk) },
    { name: 'Encrage moyen sur 15\u00a0mm', value: inkText(measures.mostInkOnSquare) },
    { name: 'Polices', value: listed(fontNames(fonts), 'aucune') },
    { name: 'Texte le plus petit', value: pointsText(measures.smallestTextPt, 'aucun texte') },
    { name: 'Trait le plus fin', value: pointsText(measures.thinnestLinePt, 'aucun trait') },
    { name: 'QR code', value: codeText(measures.code) },
    weight,
  ]
}

const inkName = (ink: string) => INKS[ink] ?? ink

const listed = (names: readonly string[], none: string) =>
  names.length === 0 ? none : names.join(', ')

/** « 297 × 210 mm » */
const sizeText = (width: number, height: number) =>
  `${frenchNumber(width)}\u00a0×\u00a0${withUnit(height, 'mm')}`

const pointsText = (points: number | null, none: string) =>
  points === null ? none : withUnit(points, 'pt')

function bleedText(bleedMm: number | null): string {
  if (bleedMm === null) return 'non indiqués'
  return bleedMm === 0 ? 'aucun' : `${withUnit(bleedMm, 'mm')} au moins`
}

const inkText = (most: Measures['mostInk']) =>
  most ? `${withUnit(most.percent, '%', 0)}, page\u00a0${most.page}` : UNKNOWN

function codeText(code: Measures['code']): string {
  if (!code) return 'aucun trouvé'
  const { text, page, sideMm, quietModules } = code
  return `${text} (page\u00a0${page}, ${withUnit(sideMm, 'mm', 1)} de côté, marge de ${frenchNumber(quietModules, 1)}\u00a0modules)`
}

/** « 1,2 Mo », « 12 ko » */
function weightText(bytes: number): string {
  if (bytes < 1000) return count(bytes, 'octet', 'octets')
  return bytes < 1e6 ? withUnit(bytes / 1e3, 'ko', 0) : withUnit(bytes / 1e6, 'Mo', 1)
}
