import { withUnit } from '@flyer-open-data/flyer'
import { INK_NAMES, INKS, inkSum, PRINTED_COLOURS } from '@flyer-open-data/ui'
import { KIT_INKS } from './ink-swatches.ts'
import type { KitArtwork } from './kit-artwork.ts'

/** Which edition a kit is of. */
export interface KitEdition {
  readonly id: string
  readonly title: string
}

/** By what an editor knows UTF-8, and how Windows ends a line: this text is opened there. */
const BYTE_ORDER_MARK = '\ufeff'
const LINE_END = '\r\n'

/** What the kit says of itself, in French: what each file is for, and the recipes in figures. */
export function kitReadme(
  edition: KitEdition,
  swatchesName: string,
  artwork: readonly KitArtwork[],
): string {
  const text = `KIT GRAPHIQUE
« ${edition.title} » (${edition.id})

ENCRES
${swatchesName} s’ouvre dans le nuancier d’InDesign, d’Illustrator, de
Photoshop, d’Affinity ou de Scribus. Il contient quatre groupes\u00a0: les recettes
CMJN, qui font foi\u00a0; ce qu’elles donnent en Lab sur papier couché (FOGRA39) et
sur papier non couché (FOGRA47), relativement au blanc du papier\u00a0; les couleurs
d’écran (sRVB).

${KIT_INKS.map(inkLines).join('\n')}

MOTIF, CELLULES ET PICTOGRAMMES
Chaque dessin est donné deux fois, à taille réelle. Le PDF est dans les encres du
dépliant (CMJN)\u00a0: placez-le pour imprimer. Le SVG est dans les couleurs d’écran\u00a0;
l’encre et la recette de chaque tracé y sont notées (data-encre, data-recette).

${artwork.map(artworkLine).join('\n')}
`
  return BYTE_ORDER_MARK + text.replaceAll('\n', LINE_END)
}

function inkLines(ink: (typeof KIT_INKS)[number]): string {
  const { c, m, y, k } = INKS[ink]
  const { lab, uncoatedLab, screen } = PRINTED_COLOURS[ink]
  return `${INK_NAMES[ink]}
  C${c} M${m} J${y} N${k}, encrage ${withUnit(inkSum(INKS[ink]), '%')}
  Lab couché ${labText(lab)}, non couché ${labText(uncoatedLab)}, écran ${screen}`
}

const labText = (lab: readonly number[]) =>
  lab.map((value) => String(value).replace('.', ',').replace('-', '\u2212')).join('\u00a0/ ')

function artworkLine({ name, title, width, height, bleed }: KitArtwork): string {
  const size = `${decimal(width)}\u00a0×\u00a0${withUnit(height, 'mm')}`
  const edge = bleed > 0 ? `, fonds perdus ${withUnit(bleed, 'mm')}` : ''
  return `${name}.pdf, ${name}.svg\n  ${title}, ${size}${edge}`
}

const decimal = (value: number) => String(value).replace('.', ',')
