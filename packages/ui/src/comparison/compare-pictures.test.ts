import { type Edition, type PanelId, pt, withText } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import type { Drawing, InkedText, Item, Solid } from '../frame/frame.ts'
import { itemsIn } from '../frame/items.ts'
import type { LeafletLayout } from '../leaflet/layout-leaflet.ts'
import { layOut, projectLeaflet } from '../testing/project-leaflet.ts'
import type { InkName } from '../tokens/inks.ts'
import type { Fill } from '../tokens/own-colour.ts'
import { wholeText } from '../typesetting/placed-text.ts'
import { comparePictures } from './compare-pictures.ts'

const layout = layOut()

type Replace = (item: Item) => readonly Item[]

/** Items with others in the place of one that is drawn, however deep it lies. */
const replaced = (items: readonly Item[], replace: Replace): Item[] =>
  items.flatMap((item) =>
    item.kind === 'group'
      ? [{ ...item, items: replaced(item.items, replace) }]
      : [...replace(item)],
  )

/** The layout with others in the place of one drawn item of a panel. */
function withItem(panel: PanelId, old: Item, ...others: Item[]): LeafletLayout {
  return {
    ...layout,
    panels: layout.panels.map((placed) => {
      if (placed.id !== panel) return placed
      const replace: Replace = (item) => (item === old ? others : [item])
      const { grounds, items } = placed.content
      return {
        ...placed,
        content: {
          grounds: grounds.flatMap((ground) => replace(ground) as Solid[]),
          items: replaced(items, replace),
        },
      }
    }),
  }
}

const panelOf = (id: PanelId) => {
  const panel = layout.panels.find((placed) => placed.id === id)
  if (!panel) throw new Error(`no panel ${id}`)
  return panel
}

function textOf(panel: PanelId, field: string): InkedText {
  const found = itemsIn(panelOf(panel).content).find(
    (item) => item.kind === 'text' && item.text.field === field,
  )
  if (found?.kind !== 'text') throw new Error(`no text ${field}`)
  return found
}

function drawingOf(panel: PanelId, name: string, index = 0): Drawing {
  const found = itemsIn(panelOf(panel).content).filter(
    (item) => item.kind === 'drawing' && item.name === name,
  )[index]
  if (found?.kind !== 'drawing') throw new Error(`no drawing ${name}`)
  return found
}

const compare = (to: LeafletLayout) => comparePictures(layout, to)

/** The differences of two editions, but for the line that tells which edition it is. */
function compareEditions(edition: Edition) {
  const found = compare(layOut({ edition }))
  const isImprint = ({ subjects }: (typeof found)[number]) =>
    subjects.some((subject) => subject.kind === 'text' && subject.field === 'imprint.edition')
  expect(found.filter(isImprint)).toMatchObject([
    { panel: 'need-help', change: 'changed', changes: [{ kind: 'words' }] },
  ])
  return found.filter((difference) => !isImprint(difference))
}
const quote = textOf('voices', 'testimonials.1.words')
const icon = drawingOf('why-publish', 'icon', 2)
const [call] = panelOf('did-you-know').content.grounds
if (!call) throw new Error('the call has no ground')

const moved = (item: InkedText, dx: number, dy: number): InkedText => ({
  ...item,
  text: {
    ...item.text,
    x: (item.text.x + dx) as typeof item.text.x,
    firstBaseline: (item.text.firstBaseline + dy) as typeof item.text.x,
  },
})

describe('the pictures of two layouts', () => {
  it('do not differ when they are the same, or by less than anybody can see', () => {
    expect(compare(layOut())).toEqual([])
    expect(compare(withItem('voices', quote, moved(quote, 0.004, -0.004)))).toEqual([])
  })

  it('differ in a text that has moved by 0.3 mm, which is named with both its places', () => {
    const [difference, ...others] = compare(withItem('voices', quote, moved(quote, 0.3, 0)))
    expect(others).toEqual([])
    expect(difference).toMatchObject({
      ...{ side: 'inside', panel: 'voices', change: 'changed' },
      subjects: [{ kind: 'text', field: 'testimonials.1.words' }],
      changes: [{ kind: 'moved', dx: expect.closeTo(0.3, 6), dy: 0 }],
    })
    const { before, after } = difference ?? {}
    expect((after?.x ?? 0) - (before?.x ?? 0)).toBeCloseTo(0.3, 6)
    // The second panel of its side begins 100 mm from the trim; its text hangs out to its left.
    expect(before?.x).toBeCloseTo(100 + quote.text.x - (quote.text.lines[0]?.hang ?? 0), 6)
    expect(before?.y).toBeLessThan(quote.text.firstBaseline)
    expect((before?.y ?? 0) + (before?.height ?? 0)).toBeGreaterThan(quote.text.firstBaseline)
  })

  it('differ in one ink: of a text, of its strong words, of a drawing, of a solid', () => {
    const inked = (item: InkedText): InkedText => ({ ...item, ink: 'coral' })
    const from = quote.ink
    expect(compare(withItem('voices', quote, inked(quote)))).toMatchObject([
      {
        subjects: [{ field: 'testimonials.1.words' }],
        changes: [{ kind: 'ink', from, to: 'coral' }],
      },
    ])
    expect(compare(withItem('voices', quote, { ...quote, accent: 'coral' }))).toMatchObject([
      { changes: [{ kind: 'ink', from, to: 'coral' }] },
    ])
    const [first, ...rest] = icon.paths
    if (!first) throw new Error('the icon has no path')
    const painted: Drawing = { ...icon, paths: [{ ...first, fill: 'coral' }, ...rest] }
    expect(compare(withItem('why-publish', icon, painted))).toMatchObject([
      {
        subjects: [{ kind: 'drawing', name: 'icon' }],
        changes: [{ kind: 'ink', from: first.fill, to: 'coral' }],
        after: { x: icon.frame.x, y: icon.frame.y },
      },
    ])
    expect(compare(withItem('did-you-know', call, { ...call, ink: 'aqua' }))).toMatchObject([
      { subjects: [{ kind: 'solid' }], changes: [{ kind: 'ink', from: call.ink, to: 'aqua' }] },
    ])
  })

  it('differ in the size, the leading, the face and the lines of a text', () => {
    const styled = (style: Partial<typeof quote.text.style>): InkedText => ({
      ...quote,
      text: { ...quote.text, style: { ...quote.text.style, ...style } },
    })
    const { size, leading, face } = quote.text.style
    const changesOf = (item: InkedText) => compare(withItem('voices', quote, item))[0]?.changes
    expect(changesOf(styled({ size: pt(13) }))).toEqual([{ kind: 'text-size', from: size, to: 13 }])
    expect(changesOf(styled({ leading: pt(18) }))).toEqual([
      { kind: 'leading', from: leading, to: 18 },
    ])
    expect(changesOf(styled({ face: 'titleBold' }))).toEqual([
      { kind: 'face', from: face, to: 'titleBold' },
    ])
    const [first, second, ...rest] = quote.text.lines
    if (!first || !second) throw new Error('the quote has one line')
    const joined = { ...first, text: first.text + first.joint + second.text, joint: second.joint }
    const lines = { ...quote, text: { ...quote.text, lines: [joined, ...rest] } }
    expect(wholeText(lines.text)).toBe(wholeText(quote.text))
    expect(changesOf(lines)).toEqual([
      {
        kind: 'lines',
        from: quote.text.lines.map(({ text }) => text),
        to: lines.text.lines.map(({ text }) => text),
      },
    ])
  })

  it('differ in the outlines and in the size of a drawing, and in the size of a solid', () => {
    const { frame, paths } = icon
    const changesOf = (changed: Partial<Drawing>) =>
      compare(withItem('why-publish', icon, { ...icon, ...changed }))[0]?.changes
    expect(changesOf({ paths: paths.slice(1) })).toEqual([{ kind: 'shape' }])
    const { width, height } = frame
    expect(changesOf({ frame: { ...frame, width: width + 1 } })).toEqual([
      { kind: 'size', from: { width, height }, to: { width: width + 1, height } },
    ])
    expect(
      compare(withItem('did-you-know', call, { ...call, height: call.height - 2 }))[0]?.changes,
    ).toEqual([
      expect.objectContaining({ kind: 'size', to: { width: call.width, height: call.height - 2 } }),
    ])
  })

  it('differ in what one of them alone has', () => {
    const [gone] = compare(withItem('why-publish', icon))
    expect(gone).toMatchObject({ change: 'removed', changes: [], before: { x: icon.frame.x } })
    expect(gone?.after).toBeUndefined()
    const [new_, ...others] = comparePictures(withItem('why-publish', icon), layout)
    expect(others).toEqual([])
    expect(new_).toMatchObject({ change: 'added', after: { y: icon.frame.y } })
  })

  it('differ in a whole panel that one of them alone has', () => {
    const without = { ...layout, panels: layout.panels.filter(({ id }) => id !== 'voices') }
    const panel = { side: 'inside', panel: 'voices', subjects: [{ kind: 'panel' }] }
    const box = { x: 100, y: 0, width: 100, height: 210 }
    expect(compare(without)).toEqual([{ ...panel, change: 'removed', changes: [], before: box }])
    expect(comparePictures(without, layout)).toMatchObject([
      { ...panel, change: 'added', after: box },
    ])
  })

  it('have one difference for things in a row that have moved as far', () => {
    const { x, y } = icon.frame
    const text = textOf('why-publish', 'reasons.2.text')
    const both = withItem('why-publish', icon, { ...icon, frame: { ...icon.frame, y: y + 1 } })
    const panel = both.panels.find(({ id }) => id === 'why-publish')
    if (!panel) throw new Error('no panel')
    const items = replaced(panel.content.items, (item) =>
      item === text ? [moved(text, 0, 1)] : [item],
    )
    const to = {
      ...both,
      panels: both.panels.map((one) =>
        one === panel ? { ...one, content: { ...one.content, items } } : one,
      ),
    }
    const [difference, ...others] = compare(to)
    expect(others).toEqual([])
    expect(difference).toMatchObject({
      subjects: [
        { kind: 'drawing', name: 'icon' },
        { kind: 'text', field: 'reasons.2.text' },
      ],
      changes: [{ kind: 'moved', dx: 0, dy: expect.closeTo(1, 6) }],
      before: { x, y: expect.any(Number) },
    })
    expect(difference?.before?.width).toBeGreaterThan(icon.frame.width + 5)
  })

  it('of two editions differ in the one word that is changed, in its place', () => {
    const at = { panel: 'did-you-know', field: 'definition' } as const
    const from = projectLeaflet.edition.panels['did-you-know']?.definition ?? ''
    const to = from.replace('librement', 'toujours')
    const edition: Edition = withText(projectLeaflet.edition, at, to)
    const [difference, ...others] = compareEditions(edition)
    expect(others).toEqual([])
    expect(difference).toMatchObject({
      ...{ side: 'inside', panel: 'did-you-know' },
      subjects: [{ kind: 'text', field: 'definition' }],
      changes: [{ kind: 'words', from, to }],
    })
    expect(difference?.after?.x).toBeGreaterThan(200)
  })

  it('of an edition with one reason less tell it as gone, and those after it as moved', () => {
    const panels = structuredClone(projectLeaflet.edition.panels)
    panels['why-publish']?.reasons.splice(3, 1)
    const found = compareEditions({ ...projectLeaflet.edition, panels })
    expect(found.filter(({ change }) => change === 'removed')).toMatchObject([
      { subjects: [{ kind: 'drawing', name: 'icon' }] },
      { subjects: [{ kind: 'text', field: 'reasons.3.text' }] },
    ])
    expect(found.filter(({ change }) => change === 'added')).toEqual([])
    // Each icon and its text move together, as far as the room that is left puts them.
    expect(found.filter(({ change }) => change === 'changed')).toMatchObject(
      [1, 2, 3].map((i) => ({
        subjects: [
          { kind: 'drawing', name: 'icon' },
          { kind: 'text', field: `reasons.${i}.text` },
        ],
        changes: [{ kind: 'moved', dx: 0, dy: expect.any(Number) }],
      })),
    )
  })
})

it('a picture differs in its pixels, its size and its place', () => {
  const { frame } = icon
  const logo = {
    kind: 'picture',
    name: 'logo',
    frame,
    label: 'Ville',
    widthPx: 3,
    heightPx: 4,
  } as const
  const before: Item = { ...logo, png: 'AAAA' }
  const from = withItem('why-publish', icon, before)
  const changesTo = (after: Item) => comparePictures(from, withItem('why-publish', icon, after))[0]
  expect(changesTo({ ...before, png: 'BBBB' })).toMatchObject({
    subjects: [{ kind: 'drawing', name: 'logo' }],
    changes: [{ kind: 'pixels' }],
  })
  const { width, height } = frame
  expect(changesTo({ ...before, frame: { ...frame, width: width + 1 } })?.changes).toEqual([
    { kind: 'size', from: { width, height }, to: { width: width + 1, height } },
  ])
  expect(changesTo({ ...before, frame: { ...frame, x: frame.x + 1 } })?.changes).toEqual([
    { kind: 'moved', dx: 1, dy: 0 },
  ])
})

describe('nothing that is drawn changes unseen', () => {
  const other = (ink: Fill): InkName => (ink === 'coral' ? 'aqua' : 'coral')

  /** Every way in which a test changes the looks of one item. */
  function changesOf(item: Item): Item[] {
    switch (item.kind) {
      case 'text':
        return [
          moved(item, 0.3, 0),
          moved(item, 0, -0.3),
          { ...item, ink: other(item.ink), accent: item.accent ?? item.ink },
          { ...item, text: { ...item.text, style: { ...item.text.style, size: pt(7) } } },
          {
            ...item,
            text: { ...item.text, style: { ...item.text.style, face: 'textRegular' as const } },
          },
        ].filter((changed) => JSON.stringify(changed) !== JSON.stringify(item))
      case 'drawing':
        return [
          { ...item, frame: { ...item.frame, x: item.frame.x + 0.3 } },
          { ...item, frame: { ...item.frame, height: item.frame.height + 0.3 } },
          { ...item, paths: item.paths.toSpliced(-1, 1) },
          ...item.paths.map(({ d, fill }, i) => ({
            ...item,
            paths: item.paths.with(i, { d, fill: other(fill) }),
          })),
        ]
      case 'picture':
        return [
          { ...item, frame: { ...item.frame, y: item.frame.y + 0.3 } },
          { ...item, frame: { ...item.frame, width: item.frame.width - 0.3 } },
          { ...item, png: `${item.png}AAAA` },
        ]
      case 'solid':
        return [
          { ...item, y: item.y + 0.3 },
          { ...item, width: item.width - 0.3 },
          { ...item, ink: other(item.ink) },
        ]
      case 'group':
        return []
    }
  }

  it.each(layout.panels.map(({ id }) => id))('on panel %s', (id) => {
    const { content } = panelOf(id)
    const items = [...content.grounds, ...itemsIn(content)]
    expect(items.length).toBeGreaterThan(3)
    for (const item of items) {
      for (const changed of changesOf(item)) {
        const found = compare(withItem(id, item, changed))
        expect([found.length, found[0]?.panel, found[0]?.change]).toEqual([1, id, 'changed'])
        expect(found[0]?.changes.length).toBeGreaterThan(0)
      }
    }
  })
})
