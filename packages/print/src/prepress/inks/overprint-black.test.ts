import { describe, expect, it } from 'vitest'
import { bytesOf, textOf } from '../../testing/latin1.ts'
import { REGISTRATION_SPACE } from './ink-operators.ts'
import { translateColours } from './translate-colours.ts'

const overprint = (content: string) =>
  textOf(
    translateColours(bytesOf(content), {
      place: { page: 1 },
      spaceOf: (name) =>
        name === REGISTRATION_SPACE ? 'All' : name === 'DeviceCMYK' ? name : undefined,
    }),
  )
const text = (size: number, colour: string) => `${colour} BT /F1 ${size} Tf (a) Tj ET`
const BLACK = '0 0 0 1 k'
const WHITE = '0 0 0 0 k'
const line = (width: number, colour = '0 0 0 1 K') => `${colour} ${width} w 0 0 m 9 9 l S`

describe('black that overprints', () => {
  it('is small text, and what follows knocks out again', () => {
    expect(overprint(text(10, BLACK))).toBe(
      `${BLACK} /OverprintOn gs\nBT /F1 10 Tf (a) Tj ET\n/OverprintOff gs`,
    )
  })

  it('is a thin line', () => {
    expect(overprint(line(0.5))).toBe(
      '0 0 0 1 K 0.5 w /OverprintOn gs\n0 0 m 9 9 l S\n/OverprintOff gs',
    )
  })

  it.each([
    {
      what: 'text of which the matrix makes 8 pt',
      content: `0.5 0 0 0.5 0 0 cm ${text(16, BLACK)}`,
    },
    {
      what: 'text of which two matrices make 9 pt',
      content: `0.5 0 0 0.5 0 0 cm q 0.5 0 0 0.5 0 0 cm ${text(36, BLACK)} Q`,
    },
    { what: 'text turned upside down', content: `1 0 0 -1 0 0 cm ${text(10, BLACK)}` },
    { what: 'a line of which the matrix makes 1 pt', content: `0.1 0 0 0.1 0 0 cm ${line(10)}` },
    { what: 'text in a font chosen before', content: `${BLACK} /F1 10 Tf BT (a) Tj ET` },
    {
      what: 'text after white in q and Q',
      content: `${BLACK} q ${WHITE} Q BT /F1 10 Tf (a) Tj ET`,
    },
  ])('is $what', ({ content }) => {
    expect(overprint(content).match(/OverprintOn/g)).toHaveLength(1)
    expect(overprint(content).match(/OverprintOff/g)).toHaveLength(1)
  })

  it.each([
    { what: 'text of 14 pt', content: text(14, BLACK) },
    { what: 'text of 12 pt', content: text(12, BLACK) },
    { what: 'white text', content: text(10, WHITE) },
    { what: 'text in a coloured ink', content: text(10, '1 0.7 0 0.35 k') },
    { what: 'text in registration', content: text(10, `${BLACK} /RegistrationAll cs 1 scn`) },
    { what: 'text that the matrix doubles', content: `2 0 0 2 0 0 cm ${text(10, BLACK)}` },
    {
      what: 'text that its own matrix doubles',
      content: `${BLACK} BT 2 0 0 2 0 0 Tm /F1 10 Tf (a) Tj ET`,
    },
    {
      what: 'text that is blue in its middle',
      content: `${BLACK} BT /F1 9 Tf (a) Tj 1 0.7 0 0.35 k (b) Tj ${BLACK} (c) Tj ET`,
    },
    { what: 'a text object that shows nothing', content: `${BLACK} BT /F1 9 Tf ET` },
    { what: 'a thick line', content: line(2) },
    { what: 'a white line', content: line(0.5, '0 0 0 0 K') },
    { what: 'a filled path', content: `${BLACK} 0 0 m 9 9 l 0 9 l f` },
    { what: 'a line that the matrix thickens', content: `9 0 0 9 0 0 cm ${line(0.5)}` },
  ])('is not $what', ({ content }) => {
    // Registration chooses its space anew: a space is left where it did.
    expect(overprint(content).replace('k  /', 'k /')).toBe(content)
  })
})
