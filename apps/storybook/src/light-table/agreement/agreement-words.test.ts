import { expect, it } from 'vitest'
import { agreementWords } from './agreement-words.ts'

const FOUND = { lines: 84, largestMm: 0.0132, at: 'Publier', alone: [] }

it('gives the largest difference, rounded up, the tolerance and the verdict', () => {
  expect(agreementWords(FOUND)).toBe(
    'Écart le plus grand\u00a0: 0,02\u00a0mm sur 84\u00a0lignes (tolérance 0,15\u00a0mm)\u00a0: conforme, ces contours sont ceux du lissage',
  )
})

it('names the line that is too far off', () => {
  expect(agreementWords({ ...FOUND, largestMm: 0.1501 })).toBe(
    'Écart le plus grand\u00a0: 0,16\u00a0mm sur 84\u00a0lignes, «\u00a0Publier\u00a0» (tolérance 0,15\u00a0mm)\u00a0: non conforme',
  )
})

it('names a line that stands on one surface alone, whatever the others are', () => {
  expect(agreementWords({ ...FOUND, alone: ['Qualifier', 'Quantifier'] })).toBe(
    '2\u00a0lignes ne sont que sur une des deux surfaces («\u00a0Qualifier\u00a0»)\u00a0: non conforme',
  )
})

it('never calls what could not be measured conforming', () => {
  for (const state of ['pending', { error: new Error('worker') }] as const) {
    expect(agreementWords(state)).not.toContain('conforme')
  }
})
