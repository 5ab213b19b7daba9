import { type TakenLogo, takeLogo } from '@flyer-open-data/print/logo-intake'
import { readRenderer } from '@flyer-open-data/print/node'
import { describe, expect, it } from 'vitest'
import { DRAWINGS } from './hostile-drawings.ts'
import { OTHERS } from './hostile-others.ts'
import { PICTURES } from './hostile-pictures.ts'
import { outcomeOf, requestFor, take } from './intake.ts'
import {
  croppedRectangle,
  locked,
  pdf,
  pdfOfPicture,
  redRectangle,
  turnedRectangle,
} from './make-pdf.ts'
import { disc, lines, png } from './make-png.ts'
import { bytesOf, svg } from './make-svg.ts'

describe.each([
  ['drawings', DRAWINGS],
  ['pictures', PICTURES],
  ['other files', OTHERS],
])('%s', (_, hostile) => {
  const files = hostile.map(([title, bytes, outcome, fileName]) => ({
    title,
    bytes,
    outcome,
    fileName,
  }))
  it.each(files)('$title', async ({ bytes, outcome, fileName }) => {
    expect(outcomeOf(await take(bytes, fileName))).toBe(outcome)
  })
})

describe('a PDF', () => {
  const ratioOf = (taken: TakenLogo) => ('logo' in taken ? taken.logo.width / taken.logo.height : 0)

  it.each([
    ['upright', redRectangle, 2.5],
    ['turned', turnedRectangle, 0.4],
    ['cropped', croppedRectangle, 1.25],
  ])('%s becomes a picture of what its page shows, without margins', async (_, draw, ratio) => {
    const taken = await take(await pdf(draw))
    expect(outcomeOf(taken)).toMatch(/^pdf good/)
    expect(ratioOf(taken)).toBeCloseTo(ratio, 1)
  })

  it('of several pages gives its first one', async () => {
    const taken = await take(await pdf(redRectangle, turnedRectangle))
    expect(outcomeOf(taken)).toBe('pdf good, more-pages, trimmed')
    expect(ratioOf(taken)).toBeCloseTo(2.5, 1)
  })

  it.each([
    ['without anything on its page', () => pdf(() => {}), 'logo-size blank'],
    ['without a page', () => pdf(), 'logo-file no-pages'],
    ['with a password', () => locked(redRectangle), 'logo-file locked'],
    [
      'that is cut off',
      async () => (await pdf(redRectangle)).subarray(0, 500),
      'logo-file damaged',
    ],
    ['of its first line alone', async () => bytesOf('%PDF-1.7\n%%EOF'), 'logo-file damaged'],
  ])('%s is refused', async (_, make, outcome) => {
    expect(outcomeOf(await take(await make()))).toBe(`refused: ${outcome}`)
  })

  it.each([
    [600, 'pdf good'],
    [400, 'pdf acceptable, inside-soft'],
    [200, 'refused: logo-picture inside-too-few-pixels'],
  ])('that holds a picture %i pixels wide is judged as the picture itself', async (width, told) => {
    const height = width / 2
    const raw = lines(width, height, 1, () => 0)
    const picture = png({ width, height, colourType: 0, raw })
    const verdictOf = (outcome: string) => /good|acceptable|refused/.exec(outcome)?.[0]
    const alone = outcomeOf(await take(picture))
    expect(verdictOf(alone)).toBe(verdictOf(told))
    expect(outcomeOf(await take(await pdfOfPicture(picture)))).toBe(told)
  })

  it('that holds a picture and is shown turned tells how fine it is in its place', async () => {
    const raw = lines(200, 100, 1, () => 0)
    const picture = png({ width: 200, height: 100, colourType: 0, raw })
    const taken = await take(await pdfOfPicture(picture, 90))
    if (!('logo' in taken)) throw new Error('it was refused')
    // 200 pixels down 12.3 mm: the slot of 16 mm without clear space.
    expect(taken.notes.map(({ values }) => values)).toEqual([
      { widthMm: 12.3, widthPx: 200, ppi: 412, advisedPpi: 600 },
    ])
  })

  it('called SVG is told', async () => {
    expect(outcomeOf(await take(await pdf(redRectangle), 'logo.svg'))).toBe(
      'pdf good, other-name, trimmed',
    )
  })
})

describe('whoever’s logo it is', () => {
  it.each([
    ['of several lines', 'Commune\nde Bar'],
    ['written from right to left by a mark', 'Commune \u202ede Bar'],
    ['that is empty', ''],
  ])('a name %s is told at its field', async (_, name) => {
    const taken = await takeLogo({ ...requestFor(disc()), name }, { renderer: readRenderer })
    const findings = 'findings' in taken ? taken.findings : []
    expect(findings.map(({ rule, place }) => `${rule} ${place.field}`)).toEqual(['value name'])
  })
})

it('a drawing and a PNG start no engine', async () => {
  const renderer = () => Promise.reject(new Error('An engine was asked for.'))
  for (const bytes of [disc(), svg('<rect width="50" height="50"/>')]) {
    const taken = await takeLogo(requestFor(bytes), { renderer })
    expect('logo' in taken).toBe(true)
  }
})
