import { LEXIQUE } from '../source.ts'
import { NO_BREAK_SPACE } from '../text/characters.ts'
import { checkProse } from '../text/check-prose.ts'
import { stretchesAt, textRule } from '../text-rule.ts'
import { t06Examples } from './t06-numero.examples.ts'

/** How the abbreviation of « numéro » goes wrong. */
export type T06Faults = {
  readonly 'no-figures': { readonly found: string; readonly sign: string }
  readonly 'not-joined': { readonly found: string; readonly right: string }
  readonly 'wrong-sign': { readonly found: string; readonly right: string }
}

/** The abbreviation, with a degree sign or (wrongly) an ordinal indicator, and what follows it. */
const NUMERO = /(?<![\p{L}\p{M}])(n)([°º])(\s*)(\d*)/giu

/** T6: `n°`, U+00A0, figures. Source: the Lexique. */
export const t06Numero = textRule<'T6', T06Faults>({
  id: 'T6',
  title: 'n° and U+00A0 before figures',
  source: LEXIQUE,
  examples: t06Examples,
  find: checkProse((text) =>
    stretchesAt<T06Faults>(text, NUMERO, ([all, n = 'n', sign, space, figures]) => {
      if (sign === '°' && space === NO_BREAK_SPACE && figures) return null
      const found = all.trimEnd()
      if (!figures) return { fault: 'no-figures', values: { found, sign: `${n}°` } }
      const right = `${n}°${NO_BREAK_SPACE}${figures}`
      const fault = sign === '°' ? 'not-joined' : 'wrong-sign'
      return { fault, values: { found, right }, replacement: right }
    }),
  ),
})
