import {
  type Edition,
  type Format,
  formatDay,
  frenchNumber,
  type PrintRun,
  SIDES,
  type Side,
} from '@flyer-open-data/flyer'

const SIDE_NAMES: Readonly<Record<Side, string>> = { outside: 'extérieur', inside: 'intérieur' }

/**
 * What the slug says of a page, in French, for whoever holds the printed sheet.
 * @param colours what the colours of the file are, in French
 */
export function slugText(at: {
  edition: Edition
  run: PrintRun
  format: Format
  side: Side
  colours: string
}): string {
  const { edition, run, format, side, colours } = at
  return [
    edition.title,
    `Édition ${edition.id.replace('edition-', '')}`,
    `Tirage ${run.id}`,
    `Page ${SIDES.indexOf(side) + 1} sur ${SIDES.length}, ${SIDE_NAMES[side]}`,
    `Volets\u00a0${format[side].map((panel) => frenchNumber(panel.width)).join('\u00a0|\u00a0')}\u00a0mm`,
    colours,
    `Mise à jour du ${formatDay(edition.updatedOn)}`,
    'Imprimer à 100\u00a0%',
  ].join('\u00a0· ')
}
