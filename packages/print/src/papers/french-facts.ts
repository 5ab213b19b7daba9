import {
  closedSize,
  type Format,
  foldingAt,
  formatDate,
  formatDay,
  frenchNumber,
  isReprintRun,
  type Job,
  type Quantity,
} from '@flyer-open-data/flyer'
import type { OutputCondition } from '../prepress/press-job.ts'

/** What stands where a person has yet to say something. */
export const TO_BE_TOLD = 'à préciser'

/** A text as it begins a line. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** A whole number with its thousands parted (T11): « 1 500 ». */
const grouped = (count: number) => String(count).replace(/\B(?=(\d{3})+$)/g, '\u202f')

/** How many copies, or that nobody has said: « 100 exemplaires ». */
export function quantityText(quantity: Quantity): string {
  switch (quantity.kind) {
    case 'exact':
      return `${grouped(quantity.count)}\u00a0exemplaire${quantity.count < 2 ? '' : 's'}`
    case 'range':
      return `${grouped(quantity.min)} à ${grouped(quantity.max)}\u00a0exemplaires, nombre ${TO_BE_TOLD}`
    case 'unknown':
      return TO_BE_TOLD
  }
}

/** « 1 (contenu du 21 novembre 2024) ». */
export function editionText({ edition }: Pick<Job, 'edition'>): string {
  return `${edition.id.replace('edition-', '')} (contenu du ${formatDay(edition.updatedOn)})`
}

/** What is printed: « tirage meuse-2024 »; a member's reprint is no run with a name of its own. */
export const runText = ({ id, run }: Pick<Job, 'id' | 'run'>): string =>
  isReprintRun(run) ? 'réimpression' : `tirage ${id}`

/** What it is printed for, and where and when; a member's reprint is for no place and no day. */
export const eventText = ({ run }: Pick<Job, 'run'>): string =>
  isReprintRun(run) ? run.event : `${run.event}, ${occasionText({ run })}`

/** « Bar-le-Duc, 12 novembre 2024 », with what nobody has said yet. */
export function occasionText({ run: { place, date } }: Pick<Job, 'run'>): string {
  if (place === null && date === null) return `lieu et date ${TO_BE_TOLD}`
  return [
    place ?? `lieu ${TO_BE_TOLD}`,
    date === null ? `date ${TO_BE_TOLD}` : formatDate(date),
  ].join(', ')
}

/** Who prints it: the owner, or a partner with the owner. */
export function senderText({ owner, partner }: Pick<Job, 'owner' | 'partner'>): string {
  return partner ? `${partner.name}, avec ${owner.name}` : owner.name
}

/** « 297 × 210 mm ». */
export function sizeText({ width, height }: { width: number; height: number }): string {
  return `${frenchNumber(width)}\u00a0×\u00a0${frenchNumber(height)}\u00a0mm`
}

/** The size of the folded leaflet: « 100 × 210 mm ». */
export const closedSizeText = (format: Format): string => sizeText(closedSize(format))

/** Widths of the panels: « 97 | 100 | 100 mm, vu de l’extérieur, de gauche à droite ». */
export function panelWidthsText(format: Format): string {
  const widths = format.outside.map(({ width }) => frenchNumber(width)).join('\u00a0|\u00a0')
  return `${widths}\u00a0mm, vu de l’extérieur, de gauche à droite`
}

const FEW: readonly string[] = ['', '', 'deux', 'trois', 'quatre']

/** To which side each fold closes: one that is folded the other way shows the wrong panels. */
export function foldDirectionText(format: Format): string {
  const { folds } = foldingAt(format, 0)
  if (folds.some(({ direction }) => direction === 'mountain')) {
    const ways = folds.map(({ direction }) =>
      direction === 'valley' ? 'vers l’intérieur' : 'vers l’extérieur',
    )
    return `Plis, de gauche à droite\u00a0: ${ways.join(', ')}`
  }
  if (folds.length === 1) return 'Le pli rentre vers l’intérieur'
  const first = format.fold === 'roll' ? ', rabat d’abord' : ''
  return `Les ${FEW[folds.length] ?? folds.length} plis rentrent vers l’intérieur${first}`
}

/** How the back lies to the front: heads together, so the sheet turns about its upright edge. */
export function turningText({ openSize: { width, height } }: Format): string {
  return `tête à tête, retourné sur le bord ${width >= height ? 'court' : 'long'}`
}

const FOLDS: Readonly<Record<Format['fold'], string>> = {
  roll: 'Pli roulé',
  accordion: 'Pli accordéon',
  single: 'Un seul pli',
}

/** The kind of fold and its number of panels: « Pli roulé, 3 volets ». */
export function foldText(format: Format): string {
  return `${FOLDS[format.fold]}, ${format.outside.length}\u00a0volets`
}

/** What is folded in which order: a sheet that is folded the other way round buckles. */
export function foldOrderText(format: Format): string {
  const [first] = format.outside
  switch (format.fold) {
    case 'roll':
      return `Le rabat (${frenchNumber(first?.width ?? 0)}\u00a0mm) rentre en premier, la couverture se ferme par-dessus`
    case 'accordion':
      return 'En zigzag, la couverture dessus'
    case 'single':
      return 'La couverture dessus'
  }
}

/** What it is printed on: « Papier couché, profil FOGRA39 ». */
export function paperText({ paper, identifier }: OutputCondition): string {
  return `${capitalised(paper)}, profil ${identifier}`
}

/** Open points of the job that nobody has lifted, in words. */
export function standingPoints({ openPoints }: Pick<Job, 'openPoints'>): string[] {
  return openPoints.filter(({ lifted }) => lifted === undefined).map(({ what }) => what)
}

/** The same, each with who can lift it: « … À lever par DataGrandEst. » */
export function pointsWithWho({ openPoints }: Pick<Job, 'openPoints'>): string[] {
  return openPoints
    .filter(({ lifted }) => lifted === undefined)
    .map(({ what, settledBy }) =>
      settledBy === undefined ? what : `${what}. À lever par ${settledBy}.`,
    )
}

/** 64 hexadecimal digits in groups of eight, so that people can compare them. */
export const hashGroups = (sha256: string): string[] => sha256.match(/.{1,8}/g) ?? []
