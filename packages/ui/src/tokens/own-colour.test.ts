import { expect, it } from 'vitest'
import { screenColour } from './colours.ts'
import type { InkName } from './inks.ts'
import { INKS } from './inks.ts'
import { isOwnColour, ownColour } from './own-colour.ts'

it('a colour of a logo’s own is what a screen shows', () => {
  expect(screenColour(ownColour('#12ab9f'))).toBe('#12ab9f')
})

it('a colour of a logo’s own is told from every ink', () => {
  expect(isOwnColour(ownColour('#000000'))).toBe(true)
  expect((Object.keys(INKS) as InkName[]).filter(isOwnColour)).toEqual([])
})

it.each(['red', '#12AB9F', '#fff', 'paper'])('%s is no colour of a logo', (colour) => {
  expect(() => ownColour(colour)).toThrow(TypeError)
})

it('no colour of a logo is taken for ink on every plate', () => {
  const registration = screenColour('registration')
  expect(screenColour(ownColour(registration))).not.toBe(registration)
  expect(screenColour(ownColour(registration))).toBe('#030101')
})
