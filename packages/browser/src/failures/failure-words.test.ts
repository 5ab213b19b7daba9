import { expect, it } from 'vitest'
import {
  PartNotFetchedError,
  PartNotImportedError,
  ReaderBrokenError,
} from '../fetching/part-errors.ts'
import { failureWords } from './failure-words.ts'

it.each([
  ['the server', new PartNotFetchedError('profile', 'a.icc', 404), 'erreur 404'],
  ['the network', new PartNotFetchedError('profile', 'a.icc', 'none'), 'ne répond pas'],
  ['what came', new PartNotFetchedError('colour-engine', 'a.wasm', 'other'), 'autre chose'],
  ['the program', new PartNotImportedError(new TypeError('Failed')), 'recharge la page'],
  ['the reader', new ReaderBrokenError(''), 'lit les PDF'],
  ['what nobody expected', new RangeError('Canvas is too large.'), '(Canvas is too large)'],
  ['what is no error', 'cut', '(cut)'],
])('names %s, in French that follows the rules of the leaflet', (_, error, word) => {
  const { what, mend } = failureWords({ step: 'draw', error })
  expect(what).toMatch(/^Le fichier d’impression n’a pas pu être dessiné\u00a0: .*[^.]\.$/)
  expect(`${what} ${mend}`).toContain(word)
  expect(`${what} ${mend}`).not.toMatch(/'|[\u0020\u00a0][;!?]|[\u0020\u202f]:/)
})
