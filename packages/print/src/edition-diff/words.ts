import {
  CHOICE_NAMES,
  count,
  type Edition,
  formatDay,
  type PanelId,
  panelTitle,
  type Side,
} from '@flyer-open-data/flyer'
import type { ChangeKind, FieldDifference } from '@flyer-open-data/flyer/comparison'
import { type PictureDifference, subjectName } from '@flyer-open-data/ui/comparison'

/** « édition 2 », by an id such as `edition-2`. */
export const editionName = (id: string): string => `édition\u00a0${id.replace(/^edition-/, '')}`

/** What a side of the sheet is called. */
export const SIDE_NAMES: Readonly<Record<Side, string>> = {
  outside: 'Extérieur',
  inside: 'Intérieur',
}

/** What became of something, said of a thing whose gender nobody has to know. */
export const CHANGE_NAMES: Readonly<Record<ChangeKind, string>> = {
  added: 'Ajout',
  removed: 'Suppression',
  changed: 'Modification',
}

const STATUS_NAMES: Readonly<Record<string, string>> = { validated: 'validée', draft: 'brouillon' }

/** What an edition is: « édition 2, brouillon, mise à jour le 3 mars 2025 ». */
export const editionSummary = ({ id, status, updatedOn }: Edition): string =>
  `${editionName(id)}, ${STATUS_NAMES[status] ?? status}, mise à jour le ${formatDay(updatedOn)}`

/** A field inside its panel: « Témoignage 1 › Citation ». */
export const fieldName = ({ group, title }: Pick<FieldDifference, 'group' | 'title'>): string =>
  [group, title].filter((name) => name !== undefined).join(' › ')

/** What a choice or a mark of a field is, in words. */
export const choiceName = (kind: FieldDifference['kind'], value: string): string =>
  kind === 'mark' ? 'en gras' : (CHOICE_NAMES[value] ?? value)

const DATA_NAMES: Readonly<Record<string, string>> = {
  title: 'Titre dans les métadonnées',
  language: 'Langue',
  status: 'État',
  updatedOn: 'Date de mise à jour',
  licence: 'Licence',
  readingOrder: 'Ordre de lecture',
  'provenance.source': 'Provenance › Source',
  'provenance.sourceDate': 'Provenance › Date de la source',
  'provenance.publishedOn': 'Provenance › Date de diffusion',
}

const CORRECTION_PARTS: Readonly<Record<string, string>> = {
  path: 'Champ',
  source: 'Tel que dans la source',
  reason: 'Motif',
}

/** What a value of an edition outside its panels is called. */
export function dataName(field: string): string {
  const [, number, part = ''] = /^provenance\.corrections\.(\d+)\.(\w+)$/.exec(field) ?? []
  if (number === undefined) return DATA_NAMES[field] ?? field
  return `Provenance › Correction ${Number(number) + 1} › ${CORRECTION_PARTS[part] ?? part}`
}

/** Such a value as people read it. */
export function dataValue(field: string, value: string): string {
  if (field === 'status') return STATUS_NAMES[value] ?? value
  if (field !== 'readingOrder') return /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDay(value) : value
  return value
    .split(', ')
    .map((panel) => `«\u00a0${panelTitle(panel as PanelId)}\u00a0»`)
    .join(', ')
}

/** All that a difference is about, each once: « Pictogramme, Raison 3 ». */
export function subjectsName({ subjects, panel }: PictureDifference, edition: Edition): string {
  return [...new Set(subjects.map((subject) => subjectName(subject, panel, edition)))].join(', ')
}

/** How many differences there are, for the table of contents. */
export const differenceCount = (number: number): string =>
  number === 0 ? 'aucune différence' : count(number, 'différence', 'différences')
