import { moved, product } from '../../content-stream/matrix.ts'
import { isConvex } from '../outlines/clip.ts'
import { type Contour, type Point, transformed } from '../outlines/contour.ts'
import { flatten } from '../outlines/flatten.ts'
import { refuseLogo, shown } from '../refuse-logo.ts'
import { shapeOf } from './basic-shapes.ts'
import { styleOf } from './cascade.ts'
import type { Around, Drawing } from './drawing.ts'
import { readTransform } from './read-transform.ts'
import { idOf, resolved, urlIn } from './references.ts'
import type { SvgElement } from './svg-element.ts'

/** The most sides of a window: a circle has so many. */
const MOST_SIDES = 200

/**
 * The polygon that a clip path lets be seen, in units of the drawing: of a convex shape alone, as
 * drawing programs write for the edge of an artboard or a round badge.
 *
 * @param value of the property
 * @param inside what the clipped element stands in, its own transform included
 * @throws ContentError when it is any other
 */
export function clipWindow(value: string, inside: Around, drawing: Drawing): Point[] {
  const url = urlIn(value)
  if (!url) return refuse(value)
  const id = idOf(url.href)
  const clip = resolved(drawing.byId, id)
  const isPlain =
    clip.name === 'clipPath' &&
    (clip.attributes.get('clipPathUnits') ?? 'userSpaceOnUse') === 'userSpaceOnUse' &&
    isUnclipped(clip, drawing)
  const drawn = clip.children.filter(
    (child) =>
      !/^(title|desc|metadata)$/.test(child.name) &&
      styleOf(child, drawing.rules, {}).display !== 'none',
  )
  const [only, ...others] = drawn
  if (!isPlain || others.length > 0) return refuse(id)
  if (!only) return []
  const contours = contoursOf(only, within(clip, inside, drawing), drawing, id)
  const [contour, ...more] = contours
  if (!contour) return []
  const corners = withoutRepeats(flatten(contour, drawing.tolerance * 4))
  if (more.length > 0 || corners.length > MOST_SIDES || !isConvex(corners)) return refuse(id)
  return corners
}

const refuse = (id: string) =>
  refuseLogo('logo-drawing', 'no-shape', { what: 'clip', element: shown(id) })

const isUnclipped = (element: SvgElement, { rules }: Drawing) =>
  (styleOf(element, rules, {})['clip-path'] ?? 'none') === 'none'

/** What the children of an element stand in. */
function within(element: SvgElement, around: Around, { rules }: Drawing): Around {
  const { transform } = styleOf(element, rules, {})
  return transform === undefined
    ? around
    : { ...around, matrix: product(readTransform(transform), around.matrix) }
}

function contoursOf(element: SvgElement, around: Around, drawing: Drawing, id: string): Contour[] {
  drawing.budget.takeElement(0)
  if (!isUnclipped(element, drawing)) return refuse(id)
  const inside = within(element, around, drawing)
  const href = element.attributes.get('href')
  if (element.name === 'use' && href !== undefined) {
    const used = resolved(drawing.byId, idOf(href))
    const [x, y] = [element.attributes.get('x'), element.attributes.get('y')].map((text) =>
      Number(text ?? 0),
    )
    const [e, f] = moved(inside.matrix, x || 0, y || 0)
    const [a, b, c, d] = inside.matrix
    if (used.name === 'use') return refuse(id)
    return contoursOf(used, { ...inside, matrix: [a, b, c, d, e, f] }, drawing, id)
  }
  const shape = shapeOf(element.name, element.attributes, around.room, drawing.budget)
  return shape ? transformed(shape, inside.matrix) : refuse(id)
}

function withoutRepeats(points: readonly Point[]): Point[] {
  return points.filter(([x, y], i) => {
    const [nx, ny] = points[(i + 1) % points.length] ?? [x, y]
    return points.length === 1 || Math.abs(nx - x) > 1e-9 || Math.abs(ny - y) > 1e-9
  })
}
