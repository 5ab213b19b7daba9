import { IMPORTANT, readDeclarations, type StyleRule } from './style-sheet.ts'
import type { SvgElement } from './svg-element.ts'

/** Properties that an element has from what it lies in unless it says otherwise (SVG 2, appendix G). */
const INHERITED = [
  ...['color', 'fill', 'fill-opacity', 'fill-rule', 'clip-rule', 'visibility', 'paint-order'],
  ...['stroke', 'stroke-opacity', 'stroke-width', 'stroke-linecap', 'stroke-linejoin'],
  ...[
    'stroke-miterlimit',
    'stroke-dasharray',
    'marker',
    'marker-start',
    'marker-mid',
    'marker-end',
  ],
] as const

/** Properties of an element alone. */
const OWN = [
  ...['opacity', 'display', 'filter', 'mask', 'clip-path', 'transform', 'overflow'],
  ...['mix-blend-mode', 'vector-effect', 'stop-color', 'stop-opacity', 'd'],
] as const

export type Property = (typeof INHERITED)[number] | (typeof OWN)[number]

/** How an element looks: what it says itself, and what it lies in. */
export type Style = Readonly<Partial<Record<Property, string>>>

/**
 * The style of an element: its attributes give way to rules, the weaker of these to the stronger, and
 * rules to its own style attribute (CSS Cascade 4, 6).
 */
export function styleOf(element: SvgElement, rules: readonly StyleRule[], parent: Style): Style {
  const { attributes } = element
  const named = {
    name: element.name,
    id: attributes.get('id'),
    classes: new Set(attributes.get('class')?.split(/\s+/)),
  }
  const ordered = rules
    .filter(({ matches }) => matches(named))
    .toSorted((a, b) => a.weight - b.weight)
    .map(({ declarations }) => declarations)
  const own = readDeclarations(attributes.get('style') ?? '')
  const all = new Map(attributes)
  for (const layer of [...ordered, own]) {
    for (const [property, value] of layer) all.set(property, value)
  }
  const said = (property: Property) => all.get(property + IMPORTANT) ?? all.get(property)
  const style: Partial<Record<Property, string>> = {}
  const keep = (property: Property, value: string | undefined) => {
    if (value !== undefined) style[property] = value.trim()
  }
  for (const property of INHERITED) {
    const value = said(property)
    keep(
      property,
      value === undefined || /^(inherit|unset)$/.test(value.trim()) ? parent[property] : value,
    )
  }
  for (const property of OWN) {
    const value = said(property)
    keep(property, value?.trim() === 'inherit' ? parent[property] : value)
  }
  return style
}
