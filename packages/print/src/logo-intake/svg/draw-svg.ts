import { IDENTITY } from '../../content-stream/matrix.ts'
import type { Room } from './basic-shapes.ts'
import { Budget } from './budget.ts'
import { ElementDrawer } from './draw-element.ts'
import type { Around } from './drawing.ts'
import type { PaintedShape } from './painted-shape.ts'
import { elementsById } from './references.ts'
import { readStyleSheet } from './style-sheet.ts'
import type { SvgElement } from './svg-element.ts'
import { viewBoxOf } from './view-box.ts'

/** An outline may be off by so much of the size of the drawing: 4 µm of 40 mm. */
const TOLERANCE = 1e-4

/** What a drawing without any size is taken to be as large as (CSS 2, 10.3.2). */
const UNSIZED: Room = { width: 300, height: 150 }

/**
 * Draws the whole of an SVG into filled shapes, in the order of painting.
 * @throws ContentError when something in it is no flat shape
 */
export function drawSvg(root: SvgElement): readonly PaintedShape[] {
  const rules = sheetsIn(root).flatMap((text) => readStyleSheet(text))
  const box = viewBoxOf(root.attributes.get('viewBox'))
  const room = box ?? UNSIZED
  const tolerance = Math.max(Math.max(room.width, room.height) * TOLERANCE, 1e-6)
  const drawer = new ElementDrawer({
    byId: elementsById(root),
    rules,
    budget: new Budget(),
    tolerance,
  })
  const around: Around = {
    matrix: IDENTITY,
    style: {},
    room,
    alpha: 1,
    groups: [],
    windows: [],
    path: [],
  }
  drawer.draw(sizedRoot(root, box !== undefined), around)
  return drawer.shapes
}

/** A root that is as large as its view box, or as it says; one side alone says nothing of its shape. */
function sizedRoot(root: SvgElement, hasBox: boolean): SvgElement {
  const attributes = new Map(root.attributes)
  for (const name of ['x', 'y']) attributes.delete(name)
  const hasBoth = attributes.has('width') && attributes.has('height')
  if (!hasBoth) {
    for (const name of ['width', 'height']) attributes.delete(name)
  }
  // Without any size nothing says where the drawing ends.
  if (!hasBoth && !hasBox) attributes.set('overflow', 'visible')
  return { ...root, attributes }
}

function sheetsIn(root: SvgElement): string[] {
  const sheets: string[] = []
  const waiting = [root]
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    const type = element.attributes.get('type')?.trim() ?? 'text/css'
    const isCss = element.name === 'style' && /^(text\/css)?$/i.test(type)
    if (isCss) sheets.push(element.text)
    waiting.push(...element.children.toReversed())
  }
  return sheets
}
