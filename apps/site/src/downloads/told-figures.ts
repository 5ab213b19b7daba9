import { count, frenchNumber, withUnit } from '@flyer-open-data/flyer'
import type { PublishedFiles } from '@flyer-open-data/print/node'

/** A file of the manifest, product or paper. */
type ToldFile = PublishedFiles['manifest']['files'][number]

/** A product of the manifest: it was checked. */
export type ToldProduct = Extract<ToldFile, { readonly pages: number }>

/** « 187 ko », « 1,2 Mo » */
export const weight = (bytes: number): string =>
  bytes < 1e6 ? withUnit(Math.ceil(bytes / 1e3), 'ko', 0) : withUnit(bytes / 1e6, 'Mo', 1)

/** « 297 × 210 mm, fonds perdus de 3 mm, 2 pages » */
export function format({ trimMm: [width, height], bleedMm, pages }: ToldProduct): string {
  return [
    `${frenchNumber(width)}\u00a0×\u00a0${frenchNumber(height)}\u00a0mm`,
    bleedMm > 0 ? `fonds perdus de ${withUnit(bleedMm, 'mm')}` : 'sans fonds perdus',
    count(pages, 'page', 'pages'),
  ].join(', ')
}

/** « 59 règles contrôlées et respectées, aucun avertissement » */
export function checks({ preflight: { passed, warned, unchecked } }: ToldProduct): string {
  return [
    passed > 1 ? `${passed} règles contrôlées et respectées` : `${passed} règle contrôlée`,
    warned === 0 ? 'aucun avertissement' : count(warned, 'avertissement', 'avertissements'),
    ...(unchecked > 0
      ? [`${count(unchecked, 'règle', 'règles')} sans objet ou hors de portée pour ce fichier`]
      : []),
  ].join(', ')
}
