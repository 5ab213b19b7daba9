import { PLATES } from '@flyer-open-data/browser/press'
import { expect, it } from 'vitest'
import { fromGlobals, INITIAL_GLOBALS } from './globals.ts'
import { turnedWords } from './turned-words.ts'
import { changeSettings, type ViewSettings } from './view-settings.ts'

const START = fromGlobals(INITIAL_GLOBALS, { runs: ['a'], senders: ['b'] })
const told = (before: ViewSettings, change: Partial<ViewSettings>) =>
  turnedWords(before, change, changeSettings(before, change))

it.each([
  [{ inks: ['k'] }, /le papier\u00a0: ce choix ne se voit que là/],
  [{ support: 'uncoated' }, /le papier/],
] as const)('%j tells that it turns the screen to paper', (change, words) => {
  expect(told(START, change)).toMatch(words)
})

it('a telephone tells that it turns paper to the screen, and a plate that it leaves the telephone', () => {
  const paper = changeSettings(START, { surface: 'paper' })
  expect(told(paper, { viewing: 'phone' })).toContain('l’écran')
  const far = changeSettings(START, { viewing: 'two-metres' })
  expect(told(far, { zoom: 100 })).toContain('sur la table')
})

it('a difference tells that it lets go of a paper that was chosen', () => {
  const uncoated = changeSettings(START, { support: 'uncoated' })
  expect(told(uncoated, { surface: 'difference' })).toContain('le blanc de l’écran')
})

it('what does what it says tells nothing', () => {
  expect(told(START, { surface: 'paper' })).toBeUndefined()
  expect(told(START, { guides: ['trim'] })).toBeUndefined()
  const paper = changeSettings(START, { inks: ['c'] })
  expect(told(paper, { inks: PLATES })).toBeUndefined()
  expect(told(paper, { surface: 'screen' })).toBeUndefined()
})
