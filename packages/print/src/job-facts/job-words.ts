import {
  closedSize,
  type Format,
  formatDate,
  frenchNumber,
  type Job,
  type Quantity,
} from '@flyer-open-data/flyer'

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

/** What each kind of fold is called. */
export const FOLDS: Readonly<Record<Format['fold'], string>> = {
  roll: 'Pli roulé',
  accordion: 'Pli accordéon',
  single: 'Un seul pli',
}

/** Open points of the job that nobody has lifted, in words. */
export function standingPoints({ openPoints }: Pick<Job, 'openPoints'>): string[] {
  return openPoints.filter(({ lifted }) => lifted === undefined).map(({ what }) => what)
}

/**
 * What a file says as long as its job has open points: « ÉPREUVE – 9 réserves, ne pas tirer ».
 * @returns undefined once all are lifted
 */
export function proofWarning(job: Pick<Job, 'openPoints'>): string | undefined {
  const { length } = standingPoints(job)
  if (length === 0) return undefined
  return `ÉPREUVE\u00a0– ${length}\u00a0réserve${length < 2 ? '' : 's'}, ne pas tirer`
}
