import {
  count,
  type Edition,
  fixedNumber,
  frenchNumber,
  type PanelId,
  panelTitle,
  withUnit,
} from '@flyer-open-data/flyer'
import { placeName } from '../draft/tell-in-french.ts'
import { INK_NAMES } from '../findings/ink-names.ts'
import type { Rectangle } from '../frame/geometry.ts'
import { type Fill, isOwnColour } from '../tokens/own-colour.ts'
import { FONT_FACES } from '../tokens/type.ts'
import { changedParts, type PartChange, type RecipeChange } from './compare-inks.ts'
import type { Subject } from './compare-pictures.ts'
import type { ChangeDetail, LeafletChangeKind } from './list-changes.ts'

/** What kind of change it is. */
export const CHANGE_KIND_NAMES: Readonly<Record<LeafletChangeKind, string>> = {
  text: 'Texte',
  ink: 'Encre',
  place: 'Place',
  size: 'Taille',
  drawing: 'Dessin',
  added: 'Ajout',
  removed: 'Retrait',
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
    case 'ground':
      return 'Fond de la face'
    case 'drawing':
      return DRAWING_NAMES[subject.name] ?? 'Dessin'
    case 'text': {
      const { field } = subject
      const own = placeName({ panel, field }, edition).slice(panelTitle(panel).length + 3)
      return field.endsWith('.arrow') ? `${own} › Flèche` : own || 'Texte'
    }
  }
}

/** Where a region is on its side: « à 11,0 mm du bord gauche et 25,4 mm du haut, 78,0 × 12,3 mm ». */
export function placeOnSide({ x, y, width, height }: Rectangle): string {
  const mm = (length: number) => `${fixedNumber(length, 1)}\u00a0mm`
  return `à ${mm(x)} du bord gauche et à ${mm(y)} du haut, ${fixedNumber(width, 1)}\u00a0×\u00a0${mm(height)}`
}

/** A change in a sentence; the words of a text are shown besides. */
export function changeSentence(change: ChangeDetail): string {
  switch (change.kind) {
    case 'added':
      return 'Il n’y avait rien ici avant.'
    case 'removed':
      return 'Il n’y a plus rien ici.'
    case 'recipe':
      return recipeSentence(change)
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

const PROCESS_INK_NAMES: Readonly<Record<PartChange['ink'], string>> = {
  c: 'le cyan',
  m: 'le magenta',
  y: 'le jaune',
  k: 'le noir',
}

/** « Bleu profond : le cyan passe de 100 % à 98 %. » */
function recipeSentence({ ink, from, to }: RecipeChange): string {
  const percent = (part: number) => withUnit(part, '%', 1)
  const parts = changedParts(from, to).map(
    (part) => `${PROCESS_INK_NAMES[part.ink]} passe de ${percent(part.from)} à ${percent(part.to)}`,
  )
  return `${INK_NAMES[ink]}\u00a0: ${parts.join(', ')}.`
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
