import { withText } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import type { InkedText, Item } from '../frame/frame.ts'
import { drawingsIn, itemsIn } from '../frame/items.ts'
import type { LeafletLayout } from '../leaflet/layout-leaflet.ts'
import { layOut, projectLeaflet } from '../testing/project-leaflet.ts'
import { INKS, type InkRecipe } from '../tokens/inks.ts'
import { BASELINE_MM } from '../tokens/type.ts'
import { OWN_RECIPES } from './compare-inks.ts'
import { listChanges } from './list-changes.ts'

const layout = layOut()
const own = { layout, inks: OWN_RECIPES }
const { edition } = projectLeaflet

const changesTo = (after: LeafletLayout) => listChanges(own, { ...own, layout: after })
const changesOfBlue = (recipe: InkRecipe) =>
  listChanges(own, { ...own, inks: { ...OWN_RECIPES, deepBlue: recipe } })

const panelOf = (id: string) =>
  layout.panels.find((panel) => panel.id === id) ?? expect.fail(`no panel ${id}`)

/** The layout with every text moved of which that is asked, by so many mm. */
function withMoved(isMoved: (text: InkedText) => boolean, dx: number, dy: number): LeafletLayout {
  const move = (item: Item): Item => {
    if (item.kind === 'group') return { ...item, items: item.items.map(move) }
    if (item.kind !== 'text' || !isMoved(item)) return item
    const { x, firstBaseline } = item.text
    type Length = typeof x
    const text = {
      ...item.text,
      x: (x + dx) as Length,
      firstBaseline: (firstBaseline + dy) as Length,
    }
    return { ...item, text }
  }
  return {
    ...layout,
    panels: layout.panels.map((panel) => ({
      ...panel,
      content: { ...panel.content, items: panel.content.items.map(move) },
    })),
  }
}

describe('the changes of a leaflet', () => {
  it('are none when nothing has changed, nor when it went through a file', () => {
    expect(listChanges(own, { layout: layOut(), inks: { ...INKS } })).toEqual([])
    expect(listChanges(JSON.parse(JSON.stringify(own)), own)).toEqual([])
  })

  it('tell one other word, at its place, and nothing else', () => {
    const at = { panel: 'voices', field: 'testimonials.1.speaker' } as const
    const changes = changesTo(layOut({ edition: withText(edition, at, 'Hénou') }))
    expect(changes).toHaveLength(1)
    const [change] = changes
    expect(change).toMatchObject({
      kind: 'text',
      detail: { kind: 'words', to: expect.stringContaining('Hénou') },
      places: [{ side: 'inside', panel: 'voices', subject: { field: at.field } }],
    })
    const box = change?.places[0]?.after ?? expect.fail('no place')
    const { frame } = panelOf('voices')
    expect(box.height).toBeLessThan(1.5 * BASELINE_MM)
    expect(box.x).toBeGreaterThan(frame.x)
    expect(box.x + box.width).toBeLessThan(frame.x + frame.width)
  })

  it('tell an ink whose recipe has changed by 2 %, once, with all the places that have it', () => {
    const changes = changesOfBlue({ ...INKS.deepBlue, c: 98 })
    expect(changes).toHaveLength(1)
    const [change] = changes
    expect(change).toMatchObject({
      kind: 'ink',
      detail: { kind: 'recipe', ink: 'deepBlue', from: { c: 100 }, to: { c: 98, m: 70 } },
    })
    const places = change?.places ?? []
    const blueTexts = layout.panels.flatMap(({ content }) =>
      itemsIn(content).filter((item) => item.kind === 'text' && item.ink === 'deepBlue'),
    )
    expect(blueTexts.length).toBeGreaterThan(10)
    expect(places.filter(({ subject }) => subject.kind === 'text').length).toBeGreaterThanOrEqual(
      blueTexts.length,
    )
    // The ground of the outside is printed with it all over: on its three panels.
    expect(places.filter(({ subject }) => subject.kind === 'ground')).toHaveLength(3)
    // Hundreds of cells of the patterns have it: each drawing is one place, as large as they need.
    const patterns = places.filter(({ subject }) => JSON.stringify(subject).includes('"pattern"'))
    expect(patterns.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(60)
    expect(patterns.every(({ after }) => (after?.y ?? 0) > 100)).toBe(true)
    const order = layout.panels.map(({ id }) => id)
    const visited = places.map(({ panel }) => order.indexOf(panel))
    expect(visited).toEqual(visited.toSorted((a, b) => a - b))
  })

  it('tell no recipe that has changed by less than a plate can show', () => {
    expect(changesOfBlue({ ...INKS.deepBlue, c: 99.99 })).toEqual([])
  })

  it('tell a text that has moved by 0.3 mm, and none that has by less than a hundredth', () => {
    const isLaw = ({ text }: InkedText) => text.field === 'law'
    expect(changesTo(withMoved(isLaw, 0, 0.3))).toMatchObject([
      {
        kind: 'place',
        detail: { kind: 'moved', dx: 0, dy: expect.closeTo(0.3, 6) },
        places: [{ panel: 'did-you-know', subject: { field: 'law' } }],
      },
    ])
    expect(changesTo(withMoved(isLaw, 0, 0.004))).toEqual([])
  })

  it('tell what has moved alike once, wherever it stands', () => {
    const isTitle = ({ meaning }: InkedText) => meaning.role === 'heading' && meaning.level === 2
    const titles = layout.panels.flatMap(({ content }) =>
      itemsIn(content).filter((item) => item.kind === 'text' && isTitle(item)),
    )
    const changes = changesTo(withMoved(isTitle, -0.3, 0))
    expect(changes).toHaveLength(1)
    expect(changes[0]?.places).toHaveLength(titles.length)
    expect(new Set(changes[0]?.places.map(({ panel }) => panel)).size).toBeGreaterThan(3)
  })

  it('tell the words of a text that takes fewer lines once, and what moved up under it', () => {
    const at = { panel: 'voices', field: 'testimonials.0.words' } as const
    const shorter = 'Nos données servent à tous.'
    const changes = changesTo(layOut({ edition: withText(edition, at, shorter) }))
    expect(changes.map(({ kind, places }) => [kind, places.length])).toEqual([
      // The pattern grows in the room that is free now.
      ['drawing', 1],
      ['text', 1],
      ['place', 8],
    ])
    const lines = changes[2]?.detail.kind === 'moved' ? -changes[2].detail.dy / BASELINE_MM : 0
    expect(lines).toBeGreaterThan(1)
    expect(lines).toBeCloseTo(Math.round(lines), 6)
  })

  it('tell a drawing that is there no more, where it was', () => {
    const [icon] = drawingsIn(panelOf('why-publish').content).filter(({ name }) => name === 'icon')
    const without = (item: Item): Item[] =>
      item === icon
        ? []
        : [item.kind === 'group' ? { ...item, items: item.items.flatMap(without) } : item]
    const after = {
      ...layout,
      panels: layout.panels.map((panel) => ({
        ...panel,
        content: { ...panel.content, items: panel.content.items.flatMap(without) },
      })),
    }
    const [change, ...others] = changesTo(after)
    expect(others).toEqual([])
    expect(change).toMatchObject({
      kind: 'removed',
      places: [{ panel: 'why-publish', subject: { kind: 'drawing', name: 'icon' } }],
    })
    expect(change?.places[0]).toHaveProperty('before')
    expect(change?.places[0]).not.toHaveProperty('after')
  })

  it('tell a text that is new, with its words', () => {
    const reasons = edition.panels['why-publish']?.reasons ?? expect.fail('no reasons')
    const without = {
      ...edition,
      panels: {
        ...edition.panels,
        'why-publish': { ...edition.panels['why-publish'], reasons: reasons.slice(0, 4) },
      },
    } as typeof edition
    const changes = listChanges({ ...own, layout: layOut({ edition: without }) }, own)
    expect(changes).toContainEqual(
      expect.objectContaining({
        kind: 'added',
        detail: { kind: 'added', words: reasons[4]?.text },
      }),
    )
  })

  it('tell a panel that has another place or width on its sheet', () => {
    const after = {
      ...layout,
      panels: layout.panels.map((panel) =>
        panel.id === 'voices' ? { ...panel, frame: { ...panel.frame, x: 100.3 } } : panel,
      ),
    }
    expect(changesTo(after as LeafletLayout)).toMatchObject([
      {
        detail: { kind: 'moved', dx: expect.closeTo(0.3, 6), dy: 0 },
        places: [{ panel: 'voices', subject: { kind: 'panel' } }],
      },
    ])
  })
})
