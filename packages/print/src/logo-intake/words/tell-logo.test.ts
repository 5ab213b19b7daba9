import { checkText } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import type { LogoFacts, TakenLogo } from '../logo-request.ts'
import { noteOf } from '../refuse-logo.ts'
import { LOGO_ENGLISH } from './english.ts'
import { LOGO_FRENCH } from './french.ts'
import { tellLogo } from './tell-logo.ts'

const LOGO = { name: 'Bar', width: 1, height: 1, minimumWidth: 6, clearSpace: 0.15 }
const SHAPES: LogoFacts = { kind: 'svg', widthMm: 30, made: 'shapes', shapes: 6, colours: 1 }
const PIXELS: LogoFacts = {
  ...{ kind: 'png', widthMm: 30, made: 'pixels' },
  ...{ widthPx: 1200, heightPx: 500, ppi: 1016.04 },
}
const taken = (
  facts: LogoFacts,
  notes: Extract<TakenLogo, { notes: unknown }>['notes'] = [],
): TakenLogo => ({
  ...{ logo: LOGO, kind: facts.kind, facts, notes },
  verdict: notes.length > 0 ? 'acceptable' : 'good',
})
const SMALL = noteOf('logo-picture', 'too-few-pixels', { widthMm: 30, widthPx: 120, neededPx: 355 })

describe('what was made of a logo', () => {
  it.each([
    [
      taken(SHAPES),
      'Bon pour l’impression\u00a0: dessin vectoriel, 6\u00a0tracés, 1\u00a0couleur.',
    ],
    [
      taken(PIXELS, [SMALL]),
      'Correct\u00a0: image PNG, 1200\u00a0×\u00a0500\u00a0pixels, 1016\u00a0ppp pour 30\u00a0mm de large.',
    ],
    [
      { findings: [SMALL] } as const,
      'Trop petit pour 30\u00a0mm\u00a0: il faut au moins 355\u00a0px de large, et l’image sans ses marges en a 120.',
    ],
  ])('is told in French', (logo, sentence) => {
    const told = tellLogo(LOGO_FRENCH, logo)
    expect(told.sentence).toBe(sentence)
    expect(checkText({ text: sentence, role: 'body' }, {})).toEqual([])
  })

  it('is told in English', () => {
    expect(tellLogo(LOGO_ENGLISH, taken(SHAPES)).sentence).toBe(
      'Good for print: vector drawing, 6 paths, 1 colour.',
    )
  })

  it('has its notes, and all findings when there is no logo', () => {
    expect(tellLogo(LOGO_FRENCH, taken(PIXELS, [SMALL])).notes).toHaveLength(1)
    const refused = tellLogo(LOGO_FRENCH, { findings: [SMALL, SMALL] })
    expect([refused.verdict, refused.title, refused.notes.length]).toEqual(['refused', 'Refusé', 2])
  })
})
