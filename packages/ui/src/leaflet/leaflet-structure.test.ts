import { type PanelId, SIDES } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import type { Painted, StructureElement } from '../frame/structure.ts'
import { layOut } from '../testing/project-leaflet.ts'
import { structureOfPanel, structureOfSide } from './leaflet-structure.ts'

const LAYOUT = layOut()
const CORNER = { x: 13, y: 17 }
const READING_ORDER: readonly PanelId[] = LAYOUT.panels.map(({ id }) => id)

/** The words of some elements, in order. */
function wordsOf(elements: readonly StructureElement[]): string {
  const words = (kid: StructureElement | Painted): string => {
    if ('role' in kid) return kid.kids.map(words).join('')
    return kid.kind === 'text' ? kid.text : ''
  }
  return elements.map(words).join(' ')
}

describe.each(SIDES)('the side %s', (side) => {
  const { sections, painted } = structureOfSide(LAYOUT, side, CORNER)
  const panels = LAYOUT.panels.filter(({ frame }) => frame.side === side)

  it('says what its three panels say, each in its place in reading order', () => {
    expect(sections.map(({ panel }) => panel)).toEqual(panels.map(({ id }) => id))
    expect(sections).toHaveLength(3)
    for (const { panel, order, elements } of sections) {
      expect(READING_ORDER[order]).toBe(panel)
      expect(wordsOf(elements)).not.toBe('')
    }
  })

  it('has them where they stand on the page, from its corner', () => {
    for (const [i, { x, y }] of sections.entries()) {
      expect(x).toBe(CORNER.x + (panels[i]?.frame.x ?? Number.NaN))
      expect(y).toBe(CORNER.y)
    }
  })

  it('paints its grounds before all texts', () => {
    const firstText = painted.findIndex(({ kind }) => kind === 'text')
    const grounds = panels.flatMap(({ content }) => content.grounds).length
    // Paper is no ink: only the outside has a ground all over.
    expect(firstText).toBeGreaterThanOrEqual(grounds + (side === 'outside' ? 1 : 0))
  })
})

it('a side says and paints what its panels do alone, and each panel has a ground by itself', () => {
  const sides = SIDES.flatMap((side) => structureOfSide(LAYOUT, side, CORNER).sections)
  for (const [order, id] of READING_ORDER.entries()) {
    const { sections, painted } = structureOfPanel(LAYOUT, order)
    const onSide = sides.find((section) => section.panel === id)
    expect(sections).toEqual([{ ...onSide, x: 0, y: 0 }])
    expect(painted[0]).toEqual({ kind: 'path' })
    expect(painted.some(({ kind }) => kind === 'text')).toBe(true)
  }
})

it('a panel that is not there is told', () => {
  expect(() => structureOfPanel(LAYOUT, READING_ORDER.length)).toThrow(RangeError)
})

it('begins with the one title of the leaflet; no level of titles is skipped', () => {
  const levels = READING_ORDER.flatMap((_, order) => {
    const roles = (element: StructureElement): string[] => [
      element.role,
      ...element.kids.flatMap((kid) => ('role' in kid ? roles(kid) : [])),
    ]
    return structureOfPanel(LAYOUT, order).sections.flatMap(({ elements }) =>
      elements.flatMap(roles),
    )
  })
    .filter((role) => /^H\d$/.test(role))
    .map((role) => Number(role.slice(1)))
  expect(levels.filter((level) => level === 1)).toEqual([1])
  expect(levels[0]).toBe(1)
  for (const [i, level] of levels.entries()) expect(level).toBeLessThan((levels[i - 1] ?? 0) + 2)
})
