import type { NoShape } from '../../findings/logo/drawing-faults.ts'
import { refuseLogo, shown } from '../refuse-logo.ts'
import type { Style } from './cascade.ts'
import type { SvgElement } from './svg-element.ts'

/** Elements that draw something, and that are drawn here. */
const DRAWN = new Set([
  ...['svg', 'symbol', 'g', 'a', 'switch', 'use'],
  ...['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon'],
])

/** Elements that draw nothing where they stand. */
const SILENT = new Set([
  ...['defs', 'symbol', 'style', 'title', 'desc', 'metadata', 'view', 'cursor', 'script'],
  ...['linearGradient', 'radialGradient', 'pattern', 'clipPath', 'mask', 'filter', 'marker'],
  ...['font', 'font-face', 'color-profile', 'solidcolor', 'hatch', 'meshgradient'],
])

/** Whether an element draws nothing where it stands, whatever it holds. */
export const isSilent = ({ name }: SvgElement) => SILENT.has(name)

const TEXTS = new Set(['text', 'tspan', 'textPath', 'tref', 'altGlyph', 'flowRoot', 'flowPara'])

/**
 * Refuses what would be missing, or would look different.
 * @throws ContentError when an element is no flat shape
 */
export function refuseUndrawable(element: SvgElement, style: Style): void {
  const { name, attributes } = element
  if (TEXTS.has(name)) {
    if (hasText(element)) refuse('text', name)
    return
  }
  if (name === 'image' || name === 'feImage') {
    const href = attributes.get('href')?.trim() ?? ''
    if (!/^data:/i.test(href) && href !== '') {
      refuseLogo('logo-drawing', 'external', { address: shown(href) })
    }
    refuse('picture', name)
  }
  if (name === 'foreignObject') refuse('foreign-object', name)
  if (!DRAWN.has(name)) refuseLogo('logo-drawing', 'unknown-element', { element: shown(name) })
  if (isSet(style.filter)) refuse('filter', name)
  if (isSet(style.mask)) refuse('mask', name)
  if (isSet(style['mix-blend-mode'], 'normal')) refuse('blend-mode', name)
}

const isSet = (value: string | undefined, unset = 'none') => value !== undefined && value !== unset

const refuse = (what: NoShape, element: string) =>
  refuseLogo('logo-drawing', 'no-shape', { what, element })

const hasText = ({ text, children }: SvgElement): boolean =>
  text.trim() !== '' || children.some(hasText)
