import { LEXIQUE } from '../source.ts'
import { checkProse } from '../text/check-prose.ts'
import { stretchesAt, textRule } from '../text-rule.ts'
import { t04Examples } from './t04-apostrophe.examples.ts'

/** What stands for an apostrophe. */
export type T04Faults = {
  readonly straight: { readonly found: string }
  readonly 'other-sign': { readonly found: string }
}

/**
 * What people type for an apostrophe: straight, grave, acute, opening quote, modifier letter, full
 * width, and a prime after a letter (after a figure it is a minute of arc).
 */
const FALSE_APOSTROPHE = /['`´‘\u02bc\uff07]|(?<=\p{L})′/gu

/**
 * T4: the apostrophe is U+2019. Source: the Lexique. An address may hold U+0027 (RFC 3986), so the
 * rule looks at prose only.
 */
export const t04Apostrophe = textRule<'T4', T04Faults>({
  id: 'T4',
  title: 'Apostrophe ’ (U+2019)',
  source: LEXIQUE,
  examples: t04Examples,
  find: checkProse((text) =>
    stretchesAt<T04Faults>(text, FALSE_APOSTROPHE, ([found]) => ({
      fault: found === "'" ? 'straight' : 'other-sign',
      values: { found },
      replacement: '’',
    })),
  ),
})
