import type { FontFacts } from '../file/file-facts.ts'
import type { Inspected } from '../inspected.ts'
import { FONT } from './example-file.ts'
import { example, failing } from './examples.ts'
import { preflightRule } from './preflight-rule.ts'

const withFont = (change: Partial<FontFacts>) => ({ file: { fonts: [{ ...FONT, ...change }] } })

/** Fonts that paint something and are as a rule does not want them; a font is told once. */
const fontsThat = ({ file }: Inspected, isWrong: (font: FontFacts) => boolean) =>
  file.fonts
    .filter((font) => font.isUsed && isWrong(font))
    .map(({ name, page }) => ({ values: { font: bareName(name) }, place: { page } }))

/** The name of a font without the six letters of its subset. */
const bareName = (name: string) => name.replace(/^[A-Z]{6}\+/, '')

const isDrawn = ({ subtype }: FontFacts) => subtype === 'Type3'

/** P401: every font that is used is in the file. */
export const fontsEmbedded = preflightRule<'P401'>({
  id: 'P401',
  title: 'Every font that is used is embedded',
  source: 'ISO 15930-7; ISO 19005-2',
  severity: 'error',
  needs: [],
  examples: {
    passes: [
      example(),
      example(withFont({ isEmbedded: false, isUsed: false })),
      example(withFont({ isEmbedded: false, subtype: 'Type3' })),
    ],
    fails: [failing(['not-embedded'], withFont({ name: 'Helvetica', isEmbedded: false }))],
  },
  check: (inspected) =>
    fontsThat(inspected, (font) => !font.isEmbedded && !isDrawn(font)).map((found) => ({
      fault: 'not-embedded',
      ...found,
    })),
})

/** P402: only the letters that are used. */
export const fontsSubset = preflightRule<'P402'>({
  id: 'P402',
  title: 'Fonts are embedded as subsets',
  source: 'This project: whole fonts make files heavy, and let others set text in them',
  severity: 'warning',
  needs: [],
  examples: {
    passes: [example(), example(withFont({ isEmbedded: false, isSubset: false }))],
    fails: [failing(['whole'], withFont({ name: 'Arial', isSubset: false }))],
  },
  check: (inspected) =>
    fontsThat(inspected, (font) => font.isEmbedded && !font.isSubset && !isDrawn(font)).map(
      (found) => ({ fault: 'whole', ...found }),
    ),
})

/** P403: programs put Courier where a font is missing. */
export const noCourier = preflightRule<'P403'>({
  id: 'P403',
  title: 'No Courier: it stands where a font was missing',
  source: 'GWG 2022, R0014',
  severity: 'warning',
  needs: [],
  examples: {
    passes: [example(), example(withFont({ name: 'Courier', isUsed: false }))],
    fails: [
      failing(['courier'], withFont({ name: 'ABCDEF+CourierNewPSMT' })),
      failing(['courier'], withFont({ name: 'Courier-Bold' })),
    ],
  },
  check: (inspected) =>
    fontsThat(inspected, ({ name }) => /^courier/i.test(bareName(name))).map((found) => ({
      fault: 'courier',
      ...found,
    })),
})

/** P405: the file says which characters its glyphs stand for. */
export const glyphsTold = preflightRule<'P405'>({
  id: 'P405',
  title: 'Fonts tell which characters their glyphs stand for',
  source: 'ISO 19005-2, 6.2.11.7.2 (level U); ISO 14289-1, 7.21.7',
  severity: 'warning',
  needs: [],
  examples: {
    passes: [example(), example(withFont({ hasToUnicode: false }))],
    fails: [failing(['untold'], withFont({ hasToUnicode: false, isTold: false }))],
  },
  check: (inspected) =>
    fontsThat(inspected, ({ isTold }) => !isTold).map((found) => ({
      fault: 'untold',
      ...found,
    })),
})

/** P406: letters that are drawings bring colours and lines of their own. */
export const noDrawnFonts = preflightRule<'P406'>({
  id: 'P406',
  title: 'No Type 3 fonts',
  source: 'This project: their letters are drawings, which printers’ tools cannot judge as text',
  severity: 'warning',
  needs: [],
  examples: {
    passes: [example()],
    fails: [failing(['drawn'], withFont({ subtype: 'Type3' }))],
  },
  check: (inspected) =>
    fontsThat(inspected, isDrawn).map((found) => ({ fault: 'drawn', ...found })),
})
