import { expect, it } from 'vitest'
import { coverOf, whereWords } from './place-words.ts'

const PAGE = { x: -3, y: -3, width: 100, height: 100 }
const WHERE = 'page\u00a02, à 10\u00a0mm de la gauche'

it('tells a place on more than half of a page as a part of it', () => {
  expect(coverOf({ ...PAGE, width: 50 }, PAGE)).toBeNull()
  expect(coverOf({ ...PAGE, width: 60 }, PAGE)).toBe('sur plus de la moitié de la page')
  expect(coverOf({ ...PAGE, width: 90 }, PAGE)).toBe('sur presque toute la page')
})

it('counts what lies on the page alone', () => {
  expect(coverOf({ x: 90, y: -3, width: 500, height: 100 }, PAGE)).toBeNull()
})

it('leaves other places as they are told, and whole files without one', () => {
  const small = { page: 2, where: WHERE, areaMm: { x: 10, y: 0, width: 5, height: 5 } }
  expect(whereWords(small, PAGE)).toBe('Page\u00a02, à 10\u00a0mm de la gauche')
  expect(whereWords({ ...small, areaMm: PAGE }, PAGE)).toBe(
    'Page\u00a02, sur presque toute la page',
  )
  expect(whereWords({ ...small, areaMm: PAGE }, null)).toBe(
    'Page\u00a02, à 10\u00a0mm de la gauche',
  )
  expect(whereWords({ page: null, areaMm: null, where: '' }, null)).toBe('')
})
