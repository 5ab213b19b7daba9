import {
  CHOICE_NAMES,
  count,
  type Edition,
  fixedNumber,
  formatDay,
  frenchNumber,
  type PanelId,
  panelTitle,
  type Side,
  withUnit,
} from '@flyer-open-data/flyer'
import type { ChangeKind, FieldDifference } from '@flyer-open-data/flyer/comparison'
import {
  type Fill,
  FONT_FACES,
  INK_NAMES,
  isOwnColour,
  placeName,
  type Rectangle,
} from '@flyer-open-data/ui'
import type { ItemChange, PictureDifference, Subject } from '@flyer-open-data/ui/comparison'

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

const DRAWING_NAMES: Readonly<Record<string, string>> = {
  pattern: 'Motif',
  code: 'QR code',
  icon: 'Pictogramme',
  mark: 'Marque',
  logo: 'Logo',
  'logo-plate': 'Fond blanc du logo',
  flow: 'Marques de la chaîne',
}

/** What is drawn in a panel: « Définition », « Pictogramme ». */
export function subjectName(subject: Subject, panel: PanelId, edition: Edition): string {
  switch (subject.kind) {
    case 'panel':
      return 'Volet entier'
    case 'solid':
      return 'Aplat'
    case 'drawing':
      return DRAWING_NAMES[subject.name] ?? 'Dessin'
    case 'text': {
      const { field } = subject
      const own = placeName({ panel, field }, edition).slice(panelTitle(panel).length + 3)
      return field.endsWith('.arrow') ? `${own} › Flèche` : own || 'Texte'
    }
  }
}

/** All that a difference is about, each once: « Pictogramme, Raison 3 ». */
export function subjectsName({ subjects, panel }: PictureDifference, edition: Edition): string {
  return [...new Set(subjects.map((subject) => subjectName(subject, panel, edition)))].join(', ')
}

/** Where a region is on its side: « à 11,0 mm du bord gauche et 25,4 mm du haut, 78,0 × 12,3 mm ». */
export function placeOnSide({ x, y, width, height }: Rectangle): string {
  const mm = (length: number) => `${fixedNumber(length, 1)}\u00a0mm`
  return `à ${mm(x)} du bord gauche et à ${mm(y)} du haut, ${fixedNumber(width, 1)}\u00a0×\u00a0${mm(height)}`
}

/** A change of what is drawn, in a sentence; the words of a text are shown besides. */
export function changeSentence(change: ItemChange): string {
  switch (change.kind) {
    case 'moved':
      return `Déplacement${ways(change)}.`
    case 'words':
      return 'Les mots changent.'
    case 'lines':
      return linesSentence(change.from, change.to)
    case 'ink':
      return `L’encre passe de «\u00a0${fillName(change.from)}\u00a0» à «\u00a0${fillName(change.to)}\u00a0».`
    case 'text-size':
      return `Le corps passe de ${withUnit(change.from, 'pt')} à ${withUnit(change.to, 'pt')}.`
    case 'leading':
      return `L’interligne passe de ${withUnit(change.from, 'pt', 3)} à ${withUnit(change.to, 'pt', 3)}.`
    case 'face':
      return `La police passe de «\u00a0${faceName(change.from)}\u00a0» à «\u00a0${faceName(change.to)}\u00a0».`
    case 'size':
      return `Les dimensions passent de ${extent(change.from)} à ${extent(change.to)}.`
    case 'shape':
      return 'Le dessin change.'
    case 'pixels':
      return 'L’image change.'
  }
}

function linesSentence(from: readonly string[], to: readonly string[]): string {
  if (from.join('\n') === to.join('\n')) {
    return 'Les lignes sont les mêmes, leurs graisses ou leur alignement changent.'
  }
  const lines = (all: readonly string[]) => count(all.length, 'ligne', 'lignes')
  return from.length === to.length
    ? 'Les mêmes mots passent à la ligne ailleurs.'
    : `Les mêmes mots passent de ${lines(from)} à ${lines(to)}.`
}

const fillName = (fill: Fill) => (isOwnColour(fill) ? `${fill}, couleur du logo` : INK_NAMES[fill])

const faceName = (face: keyof typeof FONT_FACES) =>
  `${FONT_FACES[face].family}, graisse ${FONT_FACES[face].weight}`

const extent = ({ width, height }: Pick<Rectangle, 'width' | 'height'>) =>
  `${frenchNumber(width)}\u00a0×\u00a0${withUnit(height, 'mm')}`

/** « de 0,3 mm vers la droite et de 2 mm vers le bas » */
function ways({ dx, dy }: { readonly dx: number; readonly dy: number }): string {
  const way = (length: number, forth: string, back: string) =>
    Math.abs(length) < 0.005
      ? []
      : [` de ${withUnit(Math.abs(length), 'mm')} vers ${length > 0 ? forth : back}`]
  return [...way(dx, 'la droite', 'la gauche'), ...way(dy, 'le bas', 'le haut')].join(' et')
}

/** How many differences there are, for the table of contents. */
export const differenceCount = (number: number): string =>
  number === 0 ? 'aucune différence' : count(number, 'différence', 'différences')
