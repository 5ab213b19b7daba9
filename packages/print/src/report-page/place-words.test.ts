import { expect, it } from 'vitest'
import { coverOf, isOfWholePage, numbersInWords, whereWords } from './place-words.ts'

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

it('leaves other places as they are told, and says when it is the whole file', () => {
  const small = { page: 2, where: WHERE, areaMm: { x: 10, y: 0, width: 5, height: 5 } }
  expect(whereWords(small, PAGE)).toBe('Page\u00a02, à 10\u00a0mm de la gauche')
  expect(whereWords({ ...small, areaMm: PAGE }, PAGE)).toBe(
    'Page\u00a02, sur presque toute la page',
  )
  expect(whereWords({ ...small, areaMm: PAGE }, null)).toBe(
    'Page\u00a02, à 10\u00a0mm de la gauche',
  )
  const file = { page: null, areaMm: null }
  expect(whereWords({ ...file, where: '' }, null)).toBe('Concerne tout le fichier')
  expect(whereWords({ ...file, where: 'police Arial' }, null)).toBe(
    'Concerne tout le fichier\u00a0: police Arial',
  )
})

it('tells which findings are shown on all of their page', () => {
  expect(isOfWholePage({ areaMm: null }, PAGE)).toBe(true)
  expect(isOfWholePage({ areaMm: { ...PAGE, width: 60 } }, PAGE)).toBe(true)
  expect(isOfWholePage({ areaMm: { ...PAGE, width: 50 } }, PAGE)).toBe(false)
})

it('names numbers as a sentence does', () => {
  expect([[4], [1, 2], [1, 3, 5]].map(numbersInWords)).toEqual([
    '4',
    '1 et\u00a02',
    '1, 3 et\u00a05',
  ])
})
