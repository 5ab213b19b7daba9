import { expect, it } from 'vitest'
import { readColourEngine } from '../cli/read-colour-engine.ts'
import { COATED, UNCOATED } from '../testing/conditions.ts'
import { inksOfLogos } from './logo-artwork.ts'

const inksOf = (colour: string, condition = COATED) =>
  inksOfLogos({ colours: [colour], pictures: [] }, condition, readColourEngine)

it('separates the same logo once for a paper, and another one, or for another paper, anew', async () => {
  const first = await inksOf('#0a785a')
  expect(await inksOf('#0a785a')).toBe(first)
  const other = await inksOf('#c00000')
  expect(other.mixtureOf('#0a785a')).toBeUndefined()
  const uncoated = await inksOf('#0a785a', UNCOATED)
  expect(uncoated.mixtureOf('#0a785a')).not.toEqual(first.mixtureOf('#0a785a'))
  const again = await inksOf('#0a785a')
  expect(again.mixtureOf('#0a785a')).toEqual(first.mixtureOf('#0a785a'))
})
