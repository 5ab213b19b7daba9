import { describe, expect, it } from 'vitest'
import { text } from './example-painted.ts'
import { type ExampleChange, example } from './examples.ts'
import { isUntold } from './sender-panel.ts'

const UNTOLD = { panel: 'outside-0', sender: 'Commune d’exemple' }
const at = (x: number) => text('Mairie', { baseline: { x, y: 30 } })

/** Whether a text at 8 mm, and one on the other side of the fold, may say what nobody knows. */
const untoldOn = (number: 1 | 2, leaflet: NonNullable<ExampleChange['leaflet']>) => {
  const inspected = example({ leaflet })
  const page = inspected.file.pages[number - 1]
  if (!page) throw new RangeError(`there is no page ${number}`)
  return [8, 50].map((x) => isUntold(inspected, page)(at(x)))
}

describe('what only a sender knows', () => {
  it('stands on its panel alone', () => {
    expect(untoldOn(1, { untold: UNTOLD })).toEqual([true, false])
    expect(untoldOn(2, { untold: UNTOLD })).toEqual([false, false])
  })

  it('is nowhere where all is known, or where there is no such panel', () => {
    expect(untoldOn(1, {})).toEqual([false, false])
    expect(untoldOn(1, { untold: { ...UNTOLD, panel: 'none' } })).toEqual([false, false])
  })

  it('stands on the page that shows the imprint, where pages are panels', () => {
    const words = 'Ouvrir ses données'
    const texts = [
      { panel: 'outside-0', field: 'imprint.edition', side: 'outside' as const, text: words },
    ]
    expect(untoldOn(1, { untold: UNTOLD, pages: 'panels', texts })).toEqual([true, true])
    expect(untoldOn(2, { untold: UNTOLD, pages: 'panels', texts })).toEqual([false, false])
  })

  it('does not run across a fold', () => {
    const inspected = example({ leaflet: { untold: UNTOLD } })
    const [page] = inspected.file.pages
    const long = text('par-dessus', { baseline: { x: 36, y: 30 } })
    expect(page && isUntold(inspected, page)(long)).toBe(false)
  })
})
