import { LOGO_LIMITS } from '../limits.ts'
import { refuseLogo, shown } from '../refuse-logo.ts'

/** Properties by name; a later one of the same name holds. */
export type Declarations = ReadonlyMap<string, string>

/** An element by what selectors know of it. */
export interface Named {
  readonly name: string
  readonly id: string | undefined
  readonly classes: ReadonlySet<string>
}

/** A rule of a style sheet: what it applies to, and how strongly. */
export interface StyleRule {
  readonly matches: (element: Named) => boolean
  /** Ids count for more than classes, these for more than names of elements (CSS Selectors, 17). */
  readonly weight: number
  readonly declarations: Declarations
}

/** A property that is said to be important is kept under its name and this. */
export const IMPORTANT = '!important'

/** Declarations of a style attribute, or between the braces of a rule. */
export function readDeclarations(text: string): Declarations {
  const declarations = new Map<string, string>()
  for (const declaration of text.split(';')) {
    const colon = declaration.indexOf(':')
    if (colon < 0) continue
    const name = declaration.slice(0, colon).trim().toLowerCase()
    const [value = '', importance] = declaration.slice(colon + 1).split('!')
    const isImportant = importance?.trim().toLowerCase() === 'important'
    declarations.set(name + (isImportant ? IMPORTANT : ''), value.trim())
  }
  return declarations
}

/**
 * Reads a style sheet whose selectors are names of elements, classes and ids, as drawing programs write
 * them. Rules for screens and fonts are passed over.
 *
 * @throws ContentError when it asks for another file, or when another selector decides how something looks
 */
export function readStyleSheet(text: string): StyleRule[] {
  const css = withoutComments(text).replace(/<!--|-->/g, ' ')
  const external = /@import\s+([^;]*)/i.exec(css)?.[1]
  if (external !== undefined) refuseLogo('logo-drawing', 'external', { address: shown(external) })
  const { styleRules, declarations: mostSaid } = LOGO_LIMITS
  const rules: StyleRule[] = []
  let said = 0
  for (const { prelude, body } of blocksOf(css)) {
    if (prelude.startsWith('@')) continue
    const declarations = readDeclarations(body)
    if (declarations.size === 0) continue
    const selectors = prelude.split(',')
    said += declarations.size * selectors.length
    if (rules.length + selectors.length > styleRules || said > mostSaid) {
      refuseLogo('logo-drawing', 'excess', { what: 'style-rules', most: styleRules })
    }
    for (const selector of selectors) rules.push({ ...readSelector(selector), declarations })
  }
  return rules
}

function withoutComments(css: string): string {
  const [first = '', ...others] = css.split('/*')
  return [first, ...others.map((part) => part.split('*/').slice(1).join('*/'))].join(' ')
}

/** What stands before a pair of braces and between them; the blocks inside are part of it. */
function* blocksOf(css: string): Generator<{ prelude: string; body: string }> {
  let at = 0
  while (at < css.length) {
    const begins = css.indexOf('{', at)
    if (begins < 0) return
    let depth = 1
    let end = begins + 1
    for (; end < css.length && depth > 0; end++) {
      if (css[end] === '{') depth += 1
      if (css[end] === '}') depth -= 1
    }
    // Statements that end without a block, such as @charset, stand before it.
    const prelude = css.slice(at, begins).split(';').at(-1)?.trim() ?? ''
    yield { prelude, body: css.slice(begins + 1, depth === 0 ? end - 1 : end) }
    at = end
  }
}

function readSelector(selector: string): Pick<StyleRule, 'matches' | 'weight'> {
  const parts = /^\s*(\*|[a-zA-Z][\w-]*)?((?:[.#][-\w\u0080-\uffff]+)*)\s*$/.exec(selector)
  if (!parts || selector.trim() === '') {
    return refuseLogo('logo-drawing', 'bad-style', { selector: shown(selector) })
  }
  const name = parts[1] === '*' ? undefined : parts[1]
  const marks = parts[2]?.match(/[.#][^.#]+/g) ?? []
  const ids = marks.filter((mark) => mark.startsWith('#')).map((mark) => mark.slice(1))
  const classes = marks.filter((mark) => mark.startsWith('.')).map((mark) => mark.slice(1))
  return {
    weight: ids.length * 10_000 + classes.length * 100 + (name === undefined ? 0 : 1),
    matches: (element) =>
      (name === undefined || element.name === name) &&
      ids.every((id) => element.id === id) &&
      classes.every((one) => element.classes.has(one)),
  }
}
