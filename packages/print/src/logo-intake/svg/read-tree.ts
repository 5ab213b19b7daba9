import { type SaxesAttributePlain, SaxesParser, type SaxesTagPlain } from 'saxes'
import { LOGO_LIMITS } from '../limits.ts'
import { refuseLogo, shown } from '../refuse-logo.ts'
import { Budget } from './budget.ts'
import type { SvgElement } from './svg-element.ts'

const SVG = 'http://www.w3.org/2000/svg'

interface OpenElement extends SvgElement {
  readonly children: SvgElement[]
  text: string
}

/** A tree, and what in it would have run or moved. */
export interface SvgTree {
  readonly root: SvgElement
  /** Names of what was left out: script, onclick, animate. */
  readonly leftOut: readonly string[]
}

/** So much of the text of an element tells that there is some, in characters. */
const KEPT = 40

/** Elements that run or move, and draw nothing by themselves. */
const ACTIVE = new Set([
  ...['script', 'handler', 'listener'],
  ...['animate', 'animatecolor', 'animatemotion', 'animatetransform', 'set', 'discard', 'mpath'],
])

/**
 * Reads an SVG into a tree. No entity is ever expanded, nothing that it names is fetched.
 * @throws ContentError when it is no SVG, declares entities, or is too much
 */
export function readTree(xml: string): SvgTree {
  const budget = new Budget()
  const open: OpenElement[] = []
  const leftOut = new Set<string>()
  let prefixes = new Set(['', 'svg'])
  let root: SvgElement | undefined
  const parser = new SaxesParser()

  parser.on('error', () => refuseLogo('logo-drawing', 'not-xml', { line: parser.line }))
  parser.on('doctype', (text) => {
    if (text.includes('[')) refuseLogo('logo-drawing', 'entities', {})
  })
  parser.on('opentag', (tag) => {
    budget.takeElement(0)
    if (open.length >= LOGO_LIMITS.depth) {
      refuseLogo('logo-drawing', 'excess', { what: 'depth', most: LOGO_LIMITS.depth })
    }
    if (open.length === 0 && !root) prefixes = prefixesOf(tag)
    const element = {
      name: localName(tag, prefixes),
      attributes: attributesOf(tag, leftOut),
      children: [],
      text: '',
    }
    if (ACTIVE.has(element.name.toLowerCase())) leftOut.add(element.name)
    else if (element.name !== '') open.at(-1)?.children.push(element)
    open.push(element)
    root ??= element
  })
  const keep = (text: string) => {
    const element = open.at(-1)
    if (element?.name === 'style') element.text += text
    else if (element && element.text.length < KEPT) element.text += text.trim().slice(0, KEPT)
  }
  parser.on('text', keep)
  parser.on('cdata', keep)
  parser.on('closetag', () => {
    open.pop()
  })
  parser.write(xml.replace(/^\ufeff/, '')).close()
  if (root?.name !== 'svg')
    return refuseLogo('logo-drawing', 'not-svg', { element: shown(root?.name ?? '') })
  return { root, leftOut: [...leftOut] }
}

/** The prefixes of SVG, that of the elements without any among them unless they are of another language. */
function prefixesOf({ attributes }: SaxesTagPlain): Set<string> {
  const prefixes = new Set<string>()
  const { xmlns } = attributes
  if (xmlns === undefined || xmlns === SVG || xmlns.startsWith('&')) prefixes.add('')
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('xmlns:') && value === SVG) prefixes.add(name.slice('xmlns:'.length))
  }
  return prefixes
}

/** The name of an element of SVG; empty for one of another language. */
function localName({ name }: SaxesTagPlain, prefixes: ReadonlySet<string>): string {
  const colon = name.indexOf(':')
  return prefixes.has(name.slice(0, Math.max(0, colon))) ? name.slice(colon + 1) : ''
}

function attributesOf({ attributes }: SaxesTagPlain, leftOut: Set<string>): Map<string, string> {
  const kept = new Map<string, string>()
  for (const [name, value] of Object.entries(attributes) as [
    SaxesAttributePlain['name'],
    string,
  ][]) {
    if (value.length > LOGO_LIMITS.attributeLength) {
      refuseLogo('logo-drawing', 'excess', {
        what: 'attribute-length',
        most: LOGO_LIMITS.attributeLength,
      })
    }
    if (/^on/i.test(name)) leftOut.add(name)
    else if (name === 'xlink:href') {
      if (!kept.has('href')) kept.set('href', value)
    } else if (!name.includes(':')) kept.set(name, value)
  }
  return kept
}
