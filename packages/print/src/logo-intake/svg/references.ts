import { refuseLogo, shown } from '../refuse-logo.ts'
import type { SvgElement } from './svg-element.ts'

/** The elements of a drawing by their ids; the first one of an id is meant. */
export function elementsById(root: SvgElement): ReadonlyMap<string, SvgElement> {
  const byId = new Map<string, SvgElement>()
  const waiting = [root]
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    const id = element.attributes.get('id')
    if (id !== undefined && !byId.has(id)) byId.set(id, element)
    waiting.push(...element.children.toReversed())
  }
  return byId
}

/**
 * The id that a reference within the file leads to.
 * @throws ContentError when it leads out of the file
 */
export function idOf(href: string): string {
  const address = href.trim()
  if (!address.startsWith('#')) refuseLogo('logo-drawing', 'external', { address: shown(address) })
  return address.slice(1)
}

/** What stands in `url(…)`, and what follows it; undefined of anything else. */
export function urlIn(value: string): { readonly href: string; readonly rest: string } | undefined {
  const text = value.trim().slice(0, 2000)
  if (!/^url\(/i.test(text)) return undefined
  const end = text.indexOf(')')
  const href = text
    .slice('url('.length, end < 0 ? undefined : end)
    .trim()
    .replace(/^["']|["']$/g, '')
  return { href, rest: end < 0 ? '' : text.slice(end + 1).trim() }
}

/** @throws ContentError when nothing has that id */
export function resolved(byId: ReadonlyMap<string, SvgElement>, id: string): SvgElement {
  return byId.get(id) ?? refuseLogo('logo-drawing', 'unresolved', { id: shown(id) })
}
