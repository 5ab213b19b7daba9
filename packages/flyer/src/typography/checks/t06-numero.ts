import type { TypographyRule } from '../rule.ts'
import { LEXIQUE } from '../source.ts'
import { NO_BREAK_SPACE, showInvisible } from '../text/characters.ts'
import { checkProse } from '../text/check-prose.ts'
import { faultsAtMatches } from '../text/faults-at-matches.ts'

/** The abbreviation, with a degree sign or (wrongly) an ordinal indicator, and what follows it. */
const NUMERO = /(?<![\p{L}\p{M}])(n)([°º])(\s*)(\d*)/giu

/** T6: `n°`, U+00A0, figures. Source: the Lexique. */
export const t06Numero: TypographyRule = {
  id: 'T6',
  title: 'n° and U+00A0 before figures',
  why: 'a number and its abbreviation never part, and a lone "n°" is no word',
  source: LEXIQUE,
  check: checkProse((text) =>
    faultsAtMatches(text, NUMERO, ([all, n = 'n', sign, space, figures]) => {
      if (sign === '°' && space === NO_BREAK_SPACE && figures) return null
      const shown = showInvisible(all.trimEnd())
      if (!figures) {
        return {
          what: `"${shown}" has no figures after it`,
          mend: `Follow "${n}°" by U+00A0 and figures, or write the word "numéro".`,
        }
      }
      return {
        what:
          sign === '°'
            ? `"${shown}" does not join its figures by one U+00A0`
            : `"${shown}" is written with U+00BA, not with the degree sign U+00B0`,
        mend: `Write "${n}°[U+00A0]${figures}".`,
        replacement: `${n}°${NO_BREAK_SPACE}${figures}`,
      }
    }),
  ),
}
