import {
  type FoldingState,
  type Format,
  foldingStates,
  type PanelPlace,
  panelTitle,
  progressOfState,
  seenFaces,
} from '@flyer-open-data/flyer'

/** What the states are called. */
export const STATE_NAMES: Readonly<Record<FoldingState['name'], string>> = {
  closed: 'Fermé',
  'first-opening': 'Premier volet',
  open: 'Ouvert',
}

const FACE_NAMES: Readonly<Record<PanelPlace['role'], string>> = {
  flap: 'le rabat',
  'back-cover': 'la 4e de couverture',
  cover: 'la couverture',
  'inside-left': 'le volet intérieur gauche',
  'inside-centre': 'le volet intérieur central',
  'inside-right': 'le volet intérieur droit',
}

/** Half a step of the slider: nearer than that, the leaflet is in a state. */
const NEAR = 0.005

/**
 * The state that the leaflet is in.
 * @param progress 0 open to 1 closed
 * @returns undefined on the way from one state to the next
 */
export function stateAt(format: Format, progress: number): FoldingState['name'] | undefined {
  return foldingStates(format).find(
    ({ name }) => Math.abs((progressOfState(format, name) ?? Number.NaN) - progress) < NEAR,
  )?.name
}

/** How far the leaflet is open, in words: « fermé », « ouvert à 60 % ». */
export function openingText(format: Format, progress: number): string {
  const state = stateAt(format, progress)
  if (state) return STATE_NAMES[state].toLowerCase()
  return `ouvert à ${Math.round(100 * (1 - progress))}\u00a0%`
}

/**
 * From where the leaflet is looked at, in words: « de face », « de dos, tourné de 20° vers la
 * gauche ».
 * @param turn degrees, −180 to 180, as CSS `rotateY` counts
 */
export function viewText(turn: number): string {
  const angle = Math.round(turn)
  const away = Math.abs(angle)
  if (away === 90) return 'de profil'
  const [side, degrees] = away < 90 ? ['de face', away] : ['de dos', 180 - away]
  if (degrees === 0) return side
  const towards = angle > 0 === away < 90 ? 'la droite' : 'la gauche'
  return `${side}, tourné de ${degrees}° vers ${towards}`
}

/** Where a face is, and what it is about unless its place says so: « le rabat « Bien s’organiser » ». */
function faceName({ role, content }: PanelPlace): string {
  const place = FACE_NAMES[role]
  if (content === null || role === 'cover' || role === 'back-cover') return place
  return `${place} «\u00a0${panelTitle(content)}\u00a0»`
}

/** What the object is and what is seen of it, for whoever does not see it. */
export function describeFolding(format: Format, progress: number, turn: number): string {
  const faces = seenFaces(format, progress, turn).map(faceName)
  const what = `${format.name}\u00a0: ${openingText(format, progress)}, vu ${viewText(turn)}.`
  const [last, ...before] = faces.toReversed()
  if (last === undefined) return `${what} On n’en voit que la tranche.`
  if (before.length === 0) return `${what} On voit ${last}.`
  return `${what} On voit, de gauche à droite\u00a0: ${before.toReversed().join(', ')} et ${last}.`
}
