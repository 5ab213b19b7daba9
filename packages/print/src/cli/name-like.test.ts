import { describe, expect, it } from 'vitest'
import { PRODUCT_NAMES } from '../products/products.ts'
import { nameLike, suggestion } from './name-like.ts'

const RUNS = ['fig-2024', 'meuse-2024', 'rencontres-2024', 'reserve-2024']

describe('a name that nothing bears', () => {
  it.each([
    ['meuse2024', 'meuse-2024'],
    ['MEUSE-2024', 'meuse-2024'],
    ['recontre-2024', 'rencontres-2024'],
    ['reserv-2024', 'reserve-2024'],
    ['fig-2042', 'fig-2024'],
    ['fig', 'fig-2024'],
    ['Rencontres', 'rencontres-2024'],
  ])('« %s » is like the run « %s »', (typed, name) => {
    expect(nameLike(typed, RUNS)).toBe(name)
  })

  it.each([
    ['pres', 'press'],
    ['press-nomarks', 'press-no-marks'],
    ['x1a', 'press-x1a'],
    ['sra3', 'repro-sra3'],
  ])('« %s » is like the product « %s »', (typed, name) => {
    expect(nameLike(typed, PRODUCT_NAMES)).toBe(name)
  })

  it.each([
    ['nowhere-2024', RUNS],
    ['metz-2024', RUNS],
    ['2024', RUNS],
    ['re', RUNS],
    ['fi', RUNS],
    ['', RUNS],
    ['pdf', PRODUCT_NAMES],
    ['poster', PRODUCT_NAMES],
    ['', PRODUCT_NAMES],
    ['meuse-2024', []],
  ])('« %s » is like none of %j', (typed, known) => {
    expect(nameLike(typed, known)).toBeUndefined()
  })
})

describe('a suggestion', () => {
  it('names each known name that is meant, once', () => {
    expect(suggestion(['fig', 'fig-202', 'x', 'meuse'], RUNS)).toBe(
      'Did you mean « fig-2024 », « meuse-2024 »? ',
    )
  })

  it('is none where no name is alike', () => {
    expect(suggestion(['x', 'metz-2024'], RUNS)).toBe('')
  })
})
