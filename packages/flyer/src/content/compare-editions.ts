import { type PanelField, panelFields } from './editable-texts.ts'
import { type Leaf, pairLeaves } from './pair-leaves.ts'
import type { Edition } from './schema.ts'
import type { PanelId } from './sections/sections.ts'

/** What became of something from one edition to another. */
export type ChangeKind = 'added' | 'removed' | 'changed'

/** A field of a panel that two editions do not have alike. */
export interface FieldDifference {
  readonly change: ChangeKind
  readonly panel: PanelId
  /** Its path in its panel and its names, as the second edition has them unless it is removed. */
  readonly field: string
  readonly title: string
  readonly group?: string
  readonly kind: PanelField['kind']
  /** What it holds in each edition; absent where it is not there. */
  readonly from?: string
  readonly to?: string
}

/** A value of an edition outside its panels that differs: its date, its status, where it comes from. */
export interface DataDifference {
  readonly change: ChangeKind
  /** Its path, such as `provenance.source`; lists of panels in their order, parted by commas. */
  readonly field: string
  readonly from?: string
  readonly to?: string
}

/** How one edition differs from another, whatever it looks like. */
export interface EditionComparison {
  /** Sections that one edition alone has. */
  readonly sections: readonly { readonly change: 'added' | 'removed'; readonly panel: PanelId }[]
  /** In the reading order of the second edition; panels that it does not have come last. */
  readonly fields: readonly FieldDifference[]
  readonly data: readonly DataDifference[]
}

/**
 * Compares two editions field by field. Items of lists are compared with those whose words they
 * share, wherever they stand; a field whose place alone has changed is no difference.
 */
export function compareEditions(from: Edition, to: Edition): EditionComparison {
  const panels = [...new Set([...to.readingOrder, ...from.readingOrder])]
  return {
    sections: panels.flatMap((panel) => {
      if (from.panels[panel] && to.panels[panel]) return []
      return [{ change: to.panels[panel] ? 'added' : 'removed', panel } as const]
    }),
    fields: panels.flatMap((panel) => fieldDifferences(from, to, panel)),
    data: dataDifferences(from, to),
  }
}

function fieldDifferences(from: Edition, to: Edition, panel: PanelId): FieldDifference[] {
  const names = { from: namesIn(from, panel), to: namesIn(to, panel) }
  return pairLeaves(from.panels[panel], to.panels[panel]).flatMap((leaves) => {
    const differing = differenceOf(leaves)
    const name = leaves.to ? nameOf(names.to, leaves.to) : nameOf(names.from, leaves.from)
    if (!differing || !name) return []
    const { value: _, ...named } = name
    return [{ ...named, ...differing }]
  })
}

/** The fields of a panel by their paths. */
const namesIn = ({ panels }: Edition, panel: PanelId) =>
  new Map(panelFields(panels, [panel]).map((field) => [field.field, field]))

const nameOf = (names: ReadonlyMap<string, PanelField>, leaf: Leaf | undefined) =>
  names.get(leaf?.keys.join('.') ?? '')

function dataDifferences(from: Edition, to: Edition): DataDifference[] {
  return pairLeaves(dataOf(from), dataOf(to)).flatMap((leaves) => {
    const differing = differenceOf(leaves)
    const field = (leaves.to ?? leaves.from)?.keys.join('.') ?? ''
    return differing ? [{ field, ...differing }] : []
  })
}

/** An edition without its panels and its own name. */
function dataOf({ id: _, panels, readingOrder, ...data }: Edition) {
  return { ...data, readingOrder: readingOrder.join(', ') }
}

/** How two leaves of one place differ; undefined when they do not. */
function differenceOf({ from, to }: { readonly from?: Leaf; readonly to?: Leaf }) {
  if (from?.value === to?.value) return undefined
  return {
    change: from && to ? 'changed' : to ? 'added' : 'removed',
    ...(from && { from: from.value }),
    ...(to && { to: to.value }),
  } as const
}
