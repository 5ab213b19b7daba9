import {
  formatDate,
  formatDay,
  isReprintRun,
  type Job,
  type Quantity,
} from '@flyer-open-data/flyer'
import type { OutputCondition } from '../prepress/press-job.ts'

export {
  closedSizeText,
  foldDirectionText,
  foldOrderText,
  foldText,
  panelWidthsText,
  sizeText,
  turningText,
} from '../sheet/fold-words.ts'

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

/** What it is printed on: « Papier couché, profil FOGRA39 ». */
export function paperText({ paper, identifier }: OutputCondition): string {
  return `${capitalised(paper)}, profil ${identifier}`
}

/** Open points of the job that nobody has lifted, in words. */
export function standingPoints({ openPoints }: Pick<Job, 'openPoints'>): string[] {
  return openPoints.filter(({ lifted }) => lifted === undefined).map(({ what }) => what)
}

/** 64 hexadecimal digits in groups of eight, so that people can compare them. */
export const hashGroups = (sha256: string): string[] => sha256.match(/.{1,8}/g) ?? []
