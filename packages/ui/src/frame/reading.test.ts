import { describe, expect, it } from 'vitest'
import { lineBoxes } from '../testing/line-boxes.ts'
import { fonts, layOut, textsOf } from '../testing/project-leaflet.ts'
import { TEXT_STYLES } from '../tokens/type.ts'
import { composeText } from '../typesetting/compose-text.ts'
import type { PlacedText } from '../typesetting/placed-text.ts'
import type { Item } from './frame.ts'
import { decoration, figure, heading, link, list, paragraph, quote } from './items.ts'
import { flatReading, readingOf } from './reading.ts'
import { structureOf } from './structure.ts'

const AT = { x: 0, y: 0 }

const compose = (text: string | readonly { text: string; strong?: boolean }[], y: number) =>
  composeText(fonts, {
    within: { panel: 'cover' },
    field: `at-${y}`,
    text: text as string,
    style: TEXT_STYLES.body,
    x: 20,
    firstBaseline: y,
    measure: 60,
    maxLines: 9,
  })

const read = (...items: readonly Item[]) => readingOf(structureOf(items).elements, AT)
const told = (...items: readonly Item[]) =>
  flatReading(read(...items)).map(({ number, role, words }) => `${number} ${role} ${words}`.trim())

const say = (words: string, y = 30) => paragraph(compose(words, y), 'black')
const ART = { frame: { x: 5, y: 6, width: 7, height: 8 }, paths: [] }

describe('what is read', () => {
  it('is numbered through all that it holds, in the order of the items', () => {
    expect(
      told(
        heading(compose('Un titre qui se lit en premier', 20), 'black', 2),
        decoration('icon', ART),
        list([
          [say('Décider avant les autres', 30), say('Publier après les autres', 40)],
          [say('Valoriser ce qui existe', 50)],
        ]),
        figure('code', ART, 'QR code menant à une page'),
      ),
    ).toEqual([
      '1 H2 Un titre qui se lit en premier',
      '2 L',
      '3 LI',
      '4 P Décider avant les autres',
      '5 P Publier après les autres',
      '6 LI Valoriser ce qui existe',
      '7 Figure QR code menant à une page',
    ])
  })

  it('is one thing where a paragraph is all that a link, an item or a quote holds', () => {
    expect(
      told(
        link(compose('www.exemple.fr', 20), 'black', 'https://www.exemple.fr/'),
        quote(say('Des données ouvertes pour tous')),
        list([
          [quote(say('Ouvrir, c’est partager'))],
          [link(compose('a@b.fr', 60), 'black', 'mailto:a@b.fr')],
        ]),
      ),
    ).toEqual([
      '1 Link www.exemple.fr',
      '2 BlockQuote Des données ouvertes pour tous',
      '3 L',
      '4 LI',
      '5 BlockQuote Ouvrir, c’est partager',
      '6 LI',
      '7 Link a@b.fr',
    ])
  })

  it('gives what is strong its own words, and leaves them in those around it', () => {
    const text = compose(
      [{ text: 'Un ' }, { text: 'mot fort', strong: true }, { text: ' ici' }],
      20,
    )
    expect(told(paragraph(text, 'black'))).toEqual(['1 P Un mot fort ici', '2 Strong mot fort'])
  })

  it('tells a list that counts from one that does not', () => {
    const entries = [[say('Décider avant les autres')]]
    expect(read(list(entries, 'ordered-list'))[0]?.isOrdered).toBe(true)
    expect(read(list(entries))[0]?.isOrdered).toBeUndefined()
  })

  it('stands where a figure stands, counted from the corner that is asked for', () => {
    const { elements } = structureOf([figure('code', ART, 'QR code')])
    expect(readingOf(elements, { x: 100, y: 1 })[0]?.boxes).toEqual([
      { ...ART.frame, x: 105, y: 7 },
    ])
  })
})

/** The ink of the lines that a box is for: it stands in it, but for the accents of capitals. */
function expectAround(text: PlacedText) {
  const [element] = read(paragraph(text, 'black'))
  const [box, ...others] = element?.boxes ?? []
  expect(others).toEqual([])
  const lines = lineBoxes(text)
  const em = (text.style.size * 25.4) / 72
  for (const { x, width, y, height, text: words } of lines) {
    expect(x, words).toBeGreaterThan((box?.x ?? Number.NaN) - 0.05 * em)
    // The ink of a last letter may reach a little past its advance.
    expect(x + width, words).toBeLessThan((box?.x ?? 0) + (box?.width ?? 0) + 0.05 * em)
    expect(y, words).toBeGreaterThan((box?.y ?? Number.NaN) - 0.2 * em)
    expect(y + height, words).toBeLessThan((box?.y ?? 0) + (box?.height ?? 0) + 0.1 * em)
  }
  // The box ends where the advance of the widest line does, a little past its ink.
  const right = Math.max(...lines.map((line) => line.x + line.width)) - (box?.x ?? 0)
  expect((box?.width ?? 0) - right).toBeGreaterThan(-0.05 * em)
  expect((box?.width ?? 0) - right).toBeLessThan(0.1 * em)
}

it('has one box around all lines of each text of the leaflet', () => {
  for (const text of textsOf(layOut())) expectAround(text)
})

it('has a box for each line of what is strong, as wide as its letters', () => {
  const placed = composeText(fonts, {
    within: {},
    field: 'offer',
    text: [{ text: 'En qualité de ' }, { text: 'service public de la donnée', strong: true }],
    style: TEXT_STYLES.lead,
    x: 11,
    firstBaseline: 40,
    measure: 50,
    maxLines: 2,
  })
  const [broken] = flatReading(read(paragraph(placed, 'black'))).filter(
    ({ role }) => role === 'Strong',
  )
  expect(broken?.words).toBe('service public de la donnée')
  expect(broken?.boxes).toHaveLength(2)
  const [first, second] = broken?.boxes ?? []
  expect(first?.y).toBeLessThan(second?.y ?? 0)
  // It goes on at the left edge of its paragraph.
  expect(second?.x).toBeLessThan(first?.x ?? 0)
})
