import type { PanelId, Side } from '@flyer-open-data/flyer'
import type { Rectangle } from '../frame/geometry.ts'
import { textsIn } from '../frame/items.ts'
import { GROUND_OF_SIDE } from '../leaflet/grounds.ts'
import type { LeafletLayout } from '../leaflet/layout-leaflet.ts'
import type { InkName } from '../tokens/inks.ts'
import { wholeText } from '../typesetting/placed-text.ts'
import { changedLines } from './changed-lines.ts'
import { compareRecipes, type InkRecipes, type RecipeChange } from './compare-inks.ts'
import {
  compareItems,
  drawnOn,
  isImprint,
  type PictureDifference,
  type Subject,
  subjectOf,
} from './compare-pictures.ts'
import { type InkedShapes, inkedShapes } from './inked-shapes.ts'
import { boxOf, type DrawnItem, type ItemChange } from './item-changes.ts'

/** A leaflet as it is drawn and inked. */
export interface ComparedLeaflet {
  readonly layout: LeafletLayout
  readonly inks: InkRecipes
}

/** Which kind of thing has changed. */
export type LeafletChangeKind = 'text' | 'ink' | 'place' | 'size' | 'drawing' | 'added' | 'removed'

/** Where something has changed: what it is, and its box in mm from the top left of its side's trim. */
export interface ChangedPlace {
  readonly side: Side
  readonly panel: PanelId
  readonly subject: Subject
  /** Absent where it is not there. */
  readonly before?: Rectangle
  readonly after?: Rectangle
  /** How many things change in it: one, or as many as a drawing has shapes of an ink. */
  readonly count: number
}

/** What has changed, with its values before and after. Lengths in mm, sizes in pt, inks in percent. */
export type ChangeDetail =
  | ItemChange
  | RecipeChange
  /** Something that is there in one of them alone, with its words if it is a text. */
  | { readonly kind: 'added' | 'removed'; readonly words?: string }

/** One change of a leaflet, wherever it shows: many places that change alike are one change. */
export interface LeafletChange {
  readonly kind: LeafletChangeKind
  readonly detail: ChangeDetail
  /** In reading order; at least one, but for an ink that is not used. */
  readonly places: readonly ChangedPlace[]
}

const KINDS: Readonly<Record<ChangeDetail['kind'], LeafletChangeKind>> = {
  words: 'text',
  lines: 'text',
  face: 'text',
  ink: 'ink',
  recipe: 'ink',
  moved: 'place',
  'text-size': 'size',
  leading: 'size',
  size: 'size',
  shape: 'drawing',
  pixels: 'drawing',
  added: 'added',
  removed: 'removed',
}

/**
 * Everything that parts two leaflets, in the reading order of the second. A text whose words have
 * changed tells them once, whatever became of its lines; what moved because of it, as far, is one
 * change. The line that tells the edition is left out: it changes with any word.
 */
export function listChanges(before: ComparedLeaflet, after: ComparedLeaflet): LeafletChange[] {
  const found = new Map<string, LeafletChange>()
  const note = (detail: ChangeDetail, ...places: readonly ChangedPlace[]) => {
    const key = keyOf(detail, places[0])
    const known = found.get(key)
    found.set(key, {
      ...{ kind: KINDS[detail.kind], detail: known?.detail ?? detail },
      places: [...(known?.places ?? []), ...places],
    })
  }
  for (const difference of compareItems(before.layout, after.layout)) {
    if (isImprint(difference)) continue
    const { layout } = difference.change === 'removed' ? before : after
    for (const detail of detailsOf(difference, layout)) {
      const place = placeOf(difference)
      const isOfWords = detail.kind === 'words'
      note(detail, isOfWords ? placeOfWords(place, before.layout, after.layout) : place)
    }
  }
  for (const change of compareRecipes(before.inks, after.inks)) {
    note(change, ...placesOf(change.ink, after.layout))
  }
  return inReadingOrder([...found.values()], after.layout)
}

/** What changes alike: hundredths of a mm are the least that is told. */
function keyOf(detail: ChangeDetail, place: ChangedPlace | undefined): string {
  switch (detail.kind) {
    case 'moved':
      return `moved ${detail.dx.toFixed(2)} ${detail.dy.toFixed(2)}`.replaceAll('-0.00', '0.00')
    case 'shape':
    case 'pixels':
    case 'added':
    case 'removed':
      return JSON.stringify([detail.kind, place?.panel, place?.subject])
    default:
      return JSON.stringify(detail)
  }
}

function detailsOf(
  { change, changes, panel, subjects }: PictureDifference,
  layout: LeafletLayout,
): readonly ChangeDetail[] {
  if (change === 'changed') return changes
  const text = textOf(layout, panel, subjects[0])
  return [{ kind: change, ...(text && { words: wholeText(text.text) }) }]
}

/** A text of a leaflet and the left edge of its panel, in mm; undefined for what is no text of it. */
function textOf({ panels }: LeafletLayout, id: PanelId, subject: Subject | undefined) {
  const panel = panels.find((placed) => placed.id === id)
  if (!panel || subject?.kind !== 'text') return undefined
  const text = textsIn(panel.content).find(({ field }) => field === subject.field)
  return text && { text, left: panel.frame.x }
}

function placeOf({ side, panel, subjects, before, after }: PictureDifference): ChangedPlace {
  const [subject = { kind: 'panel' }] = subjects
  return { side, panel, subject, ...(before && { before }), ...(after && { after }), count: 1 }
}

/** The same place, as small as the lines whose words have changed. */
function placeOfWords(
  place: ChangedPlace,
  before: LeafletLayout,
  after: LeafletLayout,
): ChangedPlace {
  const [from, to] = [before, after].map((layout) => textOf(layout, place.panel, place.subject))
  if (!from || !to) return place
  const boxIn = (one: typeof from, other: typeof from): Rectangle => {
    const box = changedLines(one.text, other.text)
    return { ...box, x: one.left + box.x }
  }
  return { ...place, before: boxIn(from, to), after: boxIn(to, from) }
}

/** Everything of a leaflet that an ink is printed on, in reading order. */
function placesOf(ink: InkName, { panels }: LeafletLayout): ChangedPlace[] {
  return panels.flatMap((panel) => {
    const { side, x, width, height } = panel.frame
    const at = (subject: Subject, { box, count }: InkedShapes): ChangedPlace => {
      const place = { ...box, x: x + box.x }
      return { side, panel: panel.id, subject, before: place, after: place, count }
    }
    const isGround = GROUND_OF_SIDE[side].ink === ink
    const whole = { box: { x: 0, y: 0, width, height }, count: 1 }
    return [
      ...(isGround ? [at({ kind: 'ground' }, whole)] : []),
      ...drawnOn(panel.content).flatMap((item) => {
        const shapes = inkedBy(ink, item)
        return shapes ? [at(subjectOf(item), shapes)] : []
      }),
    ]
  })
}

/** What of an item an ink prints. */
function inkedBy(ink: InkName, item: DrawnItem): InkedShapes | undefined {
  switch (item.kind) {
    case 'solid':
      return item.ink === ink ? { box: boxOf(item), count: 1 } : undefined
    case 'text':
      return item.ink === ink || item.accent === ink ? { box: boxOf(item), count: 1 } : undefined
    case 'drawing':
      return inkedShapes(item, ink)
    case 'picture':
      return undefined
  }
}

/** By the panel of their first place; changes of one panel stay in the order in which they were found. */
function inReadingOrder(changes: readonly LeafletChange[], { panels }: LeafletLayout) {
  const rank = ({ places: [first] }: LeafletChange) => {
    const at = panels.findIndex(({ id }) => id === first?.panel)
    return at < 0 ? panels.length : at
  }
  return changes.toSorted((a, b) => rank(a) - rank(b))
}
