import { flatReading } from '@flyer-open-data/ui'
import { describe, expect, it } from 'vitest'
import { type Subject, viewOf } from '../stage/subject.ts'
import { projectLayout } from '../testing.fixture.ts'
import { readingInView } from './reading-in-view.ts'
import { tagRows } from './tags.ts'

const layout = await projectLayout()
const SUBJECTS: readonly Subject[] = [
  ...(['outside', 'inside'] as const).map((side): Subject => ({ kind: 'side', side })),
  ...layout.panels.map(({ id }): Subject => ({ kind: 'panel', panel: id })),
]

const elementsOf = (subject: Subject) =>
  readingInView(layout, viewOf(subject, layout, 0, 0)).flatMap(({ elements }) => elements)

describe.each(SUBJECTS.map((subject) => [JSON.stringify(subject), subject] as const))(
  'the tags of %s',
  (_, subject) => {
    const elements = elementsOf(subject)
    const rows = tagRows(elements)

    it('give each element its number and its role, once', () => {
      const tags = rows.flatMap((row) => row.tags)
      const numbers = tags.flatMap(({ number }) => (number === undefined ? [] : [number]))
      const all = flatReading(elements).map(({ number }) => number)
      expect(numbers.toSorted((a, b) => a - b)).toEqual(all)
      const named = tags.filter(({ role }) => role !== undefined).map(({ element }) => element)
      expect(named.toSorted((a, b) => a - b)).toEqual(all)
    })

    it('stand in rows that are all in places of their own', () => {
      const places = rows.map(({ x, y, side, raised }) => `${side} ${x} ${y} ${raised}`)
      expect(new Set(places).size).toBe(places.length)
    })
  },
)

it('stand above elements that leave no room between them', () => {
  const rows = tagRows(elementsOf({ kind: 'panel', panel: 'did-you-know' }))
  const above = rows.filter(({ side }) => side === 'above')
  // The three steps of the flow, side by side.
  expect(above).toHaveLength(3)
})

it('say of a figure what it stands for', () => {
  const rows = tagRows(elementsOf({ kind: 'panel', panel: 'need-help' }))
  const [figure] = rows.flatMap(({ tags }) => tags.filter(({ kind }) => kind === 'figure'))
  const roles = rows.flatMap(({ tags }) => tags.map(({ role }) => role ?? ''))
  expect(figure).toBeDefined()
  expect(roles.find((role) => role.startsWith('Figure'))).toMatch(
    /^Figure\u00a0: QR code menant à /,
  )
})
