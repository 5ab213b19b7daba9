import { describe, expect, it } from 'vitest'
import { decoration, paragraph } from '../frame/items.ts'
import { settingOn } from '../testing/parts.ts'
import { TEXT_STYLES } from '../tokens/type.ts'
import { pairItems } from './pair-items.ts'

const { setText, ground } = settingOn('paper', 'cover')

const say = (field: string, text: string, y = 10) =>
  paragraph(
    setText({
      field,
      text,
      style: TEXT_STYLES.body,
      x: 0,
      firstBaseline: y,
      measure: 90,
      maxLines: 1,
    }),
    ground.body,
  )
const mark = (x: number, d = 'M0 0L1 0L1 1Z') =>
  decoration('mark', { frame: { x, y: 0, width: 1, height: 1 }, paths: [{ d, fill: 'aqua' }] })

describe('the items of two pictures', () => {
  it('are found by their words, though their fields have other numbers', () => {
    const from = [say('list.0', 'Publier'), say('list.1', 'Valoriser', 20)]
    const to = [
      say('list.0', 'Ouvrir'),
      say('list.1', 'Publier', 20),
      say('list.2', 'Valoriser', 30),
    ]
    expect(pairItems(from, to)).toEqual([
      { to: to[0] },
      { from: from[0], to: to[1] },
      { from: from[1], to: to[2] },
    ])
  })

  it('are found by their fields when their words have changed', () => {
    const [from, to] = [say('title', 'Publier'), say('title', 'Ouvrir')]
    expect(pairItems([from], [to])).toEqual([{ from, to }])
  })

  it('are the nearest of several that look alike', () => {
    const from = [mark(0), mark(10), mark(20)]
    const to = [mark(11), mark(21)]
    expect(pairItems(from, to)).toEqual([
      { from: from[0] },
      { from: from[1], to: to[0] },
      { from: from[2], to: to[1] },
    ])
  })

  it('are gone or new where nothing is like them', () => {
    const [from, to] = [mark(0), say('title', 'Ouvrir')]
    expect(pairItems([from], [to])).toEqual([{ to }, { from }])
  })
})
