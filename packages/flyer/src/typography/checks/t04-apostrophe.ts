import type { TypographyRule } from '../rule.ts'
import { LEXIQUE } from '../source.ts'
import { nameCharacters } from '../text/characters.ts'
import { checkProse } from '../text/check-prose.ts'
import { faultsAtMatches } from '../text/faults-at-matches.ts'

/**
 * What people type for an apostrophe: straight, grave, acute, opening quote, modifier letter, full
 * width, and a prime after a letter (after a figure it is a minute of arc).
 */
const FALSE_APOSTROPHE = /['`´‘\u02bc\uff07]|(?<=\p{L})′/gu

/**
 * T4: the apostrophe is U+2019. Source: the Lexique. An address may hold U+0027 (RFC 3986), so the
 * rule looks at prose only.
 */
export const t04Apostrophe: TypographyRule = {
  id: 'T4',
  title: 'Apostrophe ’ (U+2019)',
  why: 'the straight sign is a typewriter’s, not a printed French apostrophe',
  source: LEXIQUE,
  check: checkProse((text) =>
    faultsAtMatches(text, FALSE_APOSTROPHE, ([sign]) => ({
      what: `${nameCharacters(sign)} stands for an apostrophe`,
      mend: `Replace ${nameCharacters(sign)} by "’" (U+2019).`,
      replacement: '’',
    })),
  ),
}
