import { refuseLogo, shown } from '../refuse-logo.ts'
import { type Style, styleOf } from './cascade.ts'
import type { Drawing } from './drawing.ts'
import { type Colour, readColour } from './read-colour.ts'
import { idOf, resolved, urlIn } from './references.ts'
import type { SvgElement } from './svg-element.ts'

/**
 * The colour that a fill or a stroke is of; undefined when there is none.
 * @throws ContentError when it is no flat colour
 */
export function readPaint(value: string, style: Style, drawing: Drawing): Colour | undefined {
  const url = urlIn(value)
  if (url) {
    const id = idOf(url.href)
    if (drawing.byId.has(id)) return flatColour(resolved(drawing.byId, id), drawing, [])
    if (url.rest !== '') return readPaint(url.rest, style, drawing)
    return refuseLogo('logo-drawing', 'unresolved', { id: shown(id) })
  }
  if (value === 'none') return undefined
  const isCurrent = value.toLowerCase() === 'currentcolor'
  return colourOf(isCurrent ? (style.color ?? 'black') : value)
}

function colourOf(value: string): Colour {
  // What nobody set is black (SVG 2, 13.2; CSS Color 4, 8).
  const colour = readColour(/^currentcolor$/i.test(value) ? 'black' : value)
  return colour ?? refuseLogo('logo-drawing', 'bad-colour', { value: shown(value) })
}

/** A gradient whose stops are all alike is how some programs keep a flat colour. */
function flatColour(
  server: SvgElement,
  drawing: Drawing,
  seen: readonly SvgElement[],
): Colour | undefined {
  const id = shown(server.attributes.get('id') ?? '')
  if (seen.includes(server)) return refuseLogo('logo-drawing', 'circular', { id })
  if (server.name === 'pattern') {
    return refuseLogo('logo-drawing', 'no-shape', { what: 'pattern', element: id })
  }
  if (!/^(linear|radial)Gradient$/.test(server.name)) {
    return refuseLogo('logo-drawing', 'no-shape', { what: 'gradient', element: id })
  }
  const stops = server.children.filter(({ name }) => name === 'stop')
  const href = server.attributes.get('href')
  if (stops.length === 0 && href !== undefined) {
    return flatColour(resolved(drawing.byId, idOf(href)), drawing, [...seen, server])
  }
  const colours = stops.map((stop) => stopColour(stop, drawing))
  const [first] = colours
  const isFlat = colours.every((colour) => JSON.stringify(colour) === JSON.stringify(first))
  return isFlat ? first : refuseLogo('logo-drawing', 'no-shape', { what: 'gradient', element: id })
}

function stopColour(stop: SvgElement, drawing: Drawing): Colour {
  const style = styleOf(stop, drawing.rules, {})
  const value = style['stop-color'] ?? 'black'
  const colour = colourOf(/^currentcolor$/i.test(value) ? (style.color ?? 'black') : value)
  return { ...colour, alpha: colour.alpha * opacityOf(style['stop-opacity']) }
}

/** How much something hides: 1 when nothing says so. */
export function opacityOf(value: string | undefined): number {
  if (value === undefined) return 1
  const number = value.endsWith('%') ? Number(value.slice(0, -1)) / 100 : Number(value)
  if (value === '' || !Number.isFinite(number)) {
    return refuseLogo('logo-drawing', 'bad-number', { attribute: 'opacity', value: shown(value) })
  }
  return Math.min(1, Math.max(0, number))
}
