import { describe, expect, it } from 'vitest'
import { alignLists } from './align-lists.ts'

describe('two lists', () => {
  it('that are the same pair up item by item', () => {
    expect(alignLists(['a', 'b'], ['a', 'b'])).toEqual([
      { from: 0, to: 0 },
      { from: 1, to: 1 },
    ])
  })

  it.each([
    [
      'at the beginning',
      ['neuf', 'un deux', 'trois'],
      [{ to: 0 }, { from: 0, to: 1 }, { from: 1, to: 2 }],
    ],
    [
      'in the middle',
      ['un deux', 'neuf', 'trois'],
      [{ from: 0, to: 0 }, { to: 1 }, { from: 1, to: 2 }],
    ],
    [
      'at the end',
      ['un deux', 'trois', 'neuf'],
      [{ from: 0, to: 0 }, { from: 1, to: 1 }, { to: 2 }],
    ],
  ])('differ in one item that is put in %s', (_, to, places) => {
    expect(alignLists(['un deux', 'trois'], to)).toEqual(places)
  })

  it('keep a changed item beside the one whose words it has', () => {
    const from = ['Valider le principe', 'Soutenir la démarche']
    expect(alignLists(from, ['Soutenir toute la démarche'])).toEqual([
      { from: 0 },
      { from: 1, to: 0 },
    ])
  })

  it('pair up what has no word in common, as long as both have items', () => {
    expect(alignLists(['un', 'deux'], ['trois'])).toEqual([{ from: 0, to: 0 }, { from: 1 }])
  })

  it('look at all the texts of an item', () => {
    const henoo = { speaker: 'Henoo', words: 'L’open data' }
    const town = { speaker: 'Metz', words: 'Un trésor' }
    expect(alignLists([henoo, town], [{ ...town, words: 'Un grand trésor' }])).toEqual([
      { from: 0 },
      { from: 1, to: 0 },
    ])
  })

  it('may be empty', () => {
    expect(alignLists([], [])).toEqual([])
    expect(alignLists([], ['a'])).toEqual([{ to: 0 }])
    expect(alignLists(['a'], [])).toEqual([{ from: 0 }])
  })
})
