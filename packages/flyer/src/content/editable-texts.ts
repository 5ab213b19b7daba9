import { z } from 'zod'
import { PANEL_IDS, type PanelId, type Panels, panelsSchema } from './sections/sections.ts'

/** A field of the panels, by the names that a form has for it. */
export interface PanelField {
  readonly panel: PanelId
  /** Path inside its panel, such as `testimonials.0.words`. */
  readonly field: string
  /** What it is called, in French: « Citation ». */
  readonly title: string
  /** What it stands in, in French: « Témoignage 1 »; absent when it stands alone in its panel. */
  readonly group?: string
  readonly value: string
  /** A text, what is chosen from a list, or how a text is set: in bold. */
  readonly kind: 'text' | 'choice' | 'mark'
}

/** A text of the panels that a designer may edit, as a form shows it. */
export interface EditableText extends Omit<PanelField, 'kind'> {
  /** Longer than half a line of a form: it needs the whole line. */
  readonly long: boolean
}

/** Characters that half a line of a form holds, capitals too. */
const LINE_OF_A_FORM = 20

/** What is read of a JSON Schema. */
interface Node {
  readonly title?: string
  readonly const?: unknown
  readonly type?: string
  readonly properties?: Readonly<Record<string, Node>>
  readonly items?: Node
  readonly prefixItems?: readonly Node[]
  readonly enum?: readonly unknown[]
}

/** A step on the way from a panel to a text. */
interface Step {
  readonly kind: 'object' | 'list'
  readonly title: string | undefined
}

/** The schema as data, made when it is first asked for. */
let schema: object | undefined

/**
 * The texts that a designer may edit, in the order of the schema inside each panel and of the given
 * panels; what is chosen from a list (an icon, who speaks) is no text.
 */
export function editableTexts(
  panels: Panels,
  readingOrder: readonly PanelId[] = PANEL_IDS,
): EditableText[] {
  return panelFields(panels, readingOrder).flatMap(({ kind, ...field }) =>
    kind === 'text' ? [{ ...field, long: field.value.length > LINE_OF_A_FORM }] : [],
  )
}

/** All fields of the panels, in the order of the schema inside each one and of the given panels. */
export function panelFields(
  panels: Panels,
  readingOrder: readonly PanelId[] = PANEL_IDS,
): PanelField[] {
  schema ??= z.toJSONSchema(panelsSchema)
  const { properties } = schema as Node
  return readingOrder.flatMap((panel) =>
    fieldsUnder(properties?.[panel] ?? {}, panels[panel], [], []).map((field) => ({
      panel,
      ...field,
    })),
  )
}

/** The French name of a panel: « Couverture ». */
export function panelTitle(panel: PanelId): string {
  return panelsSchema.shape[panel].unwrap().meta()?.title ?? panel
}

function fieldsUnder(
  node: Node,
  value: unknown,
  keys: readonly string[],
  trail: readonly Step[],
): Omit<PanelField, 'panel'>[] {
  if (typeof value === 'string') {
    return [{ ...named(node, keys, trail), value, kind: node.enum ? 'choice' : 'text' }]
  }
  if (value === true) return [{ ...named(node, keys, trail), value: 'true', kind: 'mark' }]
  if (Array.isArray(value)) {
    const list: Step = { kind: 'list', title: node.title }
    return value.flatMap((item, i) =>
      fieldsUnder(itemOf(node, i), item, [...keys, `${i}`], [...trail, list]),
    )
  }
  const held = Object.entries(node.properties ?? {})
  const marks = held.filter(([key]) => Object(value)[key] === true).map(([, mark]) => mark.title)
  const title = [node.title, ...marks.map((mark) => `(${mark?.toLowerCase()})`)].join(' ')
  const next: Step[] = keys.length === 0 ? [] : [{ kind: 'object', title }]
  return held.flatMap(([key, child]) =>
    fieldsUnder(child, Object(value)[key], [...keys, key], [...trail, ...next]),
  )
}

/** The node of an item of a list, numbered unless its place already names it. */
function itemOf(list: Node, index: number): Node {
  const item = list.prefixItems?.[index] ?? list.items ?? {}
  const titles = new Set(list.prefixItems?.map(({ title }) => title))
  const isNamedByPlace = titles.size > 1
  return isNamedByPlace ? item : { ...item, title: `${item.title} ${index + 1}` }
}

function named(
  node: Node,
  keys: readonly string[],
  trail: readonly Step[],
): Pick<PanelField, 'field' | 'title' | 'group'> {
  const holder = trail.at(-1)
  // An item that is only a text, with how it is set, goes by the name of the item.
  const isWhole = holder?.kind === 'object' && holder.title?.startsWith(`${node.title} `)
  const around = isWhole ? trail.slice(0, -1) : trail
  const title = (isWhole ? holder.title : node.title) ?? keys.join('.')
  const group = (around.findLast(({ kind }) => kind === 'object') ?? around.at(-1))?.title
  return { field: keys.join('.'), title, ...(group === undefined ? {} : { group }) }
}
