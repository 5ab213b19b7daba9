import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { PRINTING_CONDITIONS } from '../profiles.ts'
import { openColourEngine } from './colour-engine.ts'
import { INKS, type InkName } from './inks.ts'
import { PRINTED_COLOURS } from './printed-colours.ts'

const { coated, uncoated } = PRINTING_CONDITIONS
const print = await openColourEngine(new Uint8Array(await readFile(coated.profile)))
const printUncoated = await openColourEngine(new Uint8Array(await readFile(uncoated.profile)))
const inks = Object.keys(INKS) as InkName[]

describe('printed colours', () => {
  it.each(inks)('give %s the colours that its recipe has in FOGRA39 and FOGRA47', (ink) => {
    expect(PRINTED_COLOURS[ink]).toEqual({
      ...print(INKS[ink]),
      uncoatedLab: printUncoated(INKS[ink]).lab,
    })
  })

  it('are computed for every ink and for nothing else', () => {
    expect(Object.keys(PRINTED_COLOURS).toSorted()).toEqual(inks.toSorted())
  })

  it('give each ink an sRGB value of its own', () => {
    const values = inks.map((ink) => PRINTED_COLOURS[ink].screen)
    expect(new Set(values).size).toBe(values.length)
  })

  it('are relative to the paper, which is white', () => {
    expect(PRINTED_COLOURS.paper).toEqual({
      screen: '#ffffff',
      lab: [100, 0, 0],
      uncoatedLab: [100, 0, 0],
    })
  })

  it('are less contrasted on uncoated paper, which lets ink sink in', () => {
    for (const ink of ['black', 'deepBlue', 'registration'] as const) {
      const { lab, uncoatedLab } = PRINTED_COLOURS[ink]
      expect(uncoatedLab[0]).toBeGreaterThan(lab[0] + 10)
    }
  })

  it('darken as ink is added', () => {
    const greys = ['paper', 'black25', 'black50', 'black75', 'black', 'registration'] as const
    const lightness = greys.map((ink) => PRINTED_COLOURS[ink].lab[0])
    expect(lightness).toEqual(lightness.toSorted((a, b) => b - a))
    expect(new Set(lightness).size).toBe(greys.length)
  })
})

describe('the colour engine', () => {
  // Solids of FOGRA39 on the paper’s white, as its characterisation data give them: the press does
  // not give the pure colours that a naive formula would.
  it.each([
    ['cyan', '#009fe3'],
    ['magenta', '#e6007e'],
    ['yellow', '#ffed00'],
  ] as const)('shows solid %s as coated paper does', (ink, screen) => {
    expect(print(INKS[ink]).screen).toBe(screen)
  })

  it('refuses bytes that are no profile', async () => {
    await expect(openColourEngine(new TextEncoder().encode('not a profile'))).rejects.toThrow(
      /not an ICC profile/,
    )
  })
})
