import type { TypographyFault, TypographyRule } from '../rule.ts'
import { LEXIQUE } from '../source.ts'
import {
  NO_BREAK_SPACE,
  nameCharacters,
  showInvisible,
  THIN_NO_BREAK_SPACE,
} from '../text/characters.ts'
import { checkProse } from '../text/check-prose.ts'
import { faultsAtMatches, type MatchVerdict } from '../text/faults-at-matches.ts'

const FULL_STOPS = /\.(?:\s?\.)+/g

const FOREIGN_QUOTES = /["“”„‟]|<<|>>/g

/** White space, the zero-width space included. */
const WHITE_SPACE = /[\s\u200b]+/g

const ALLOWED_SPACES: readonly string[] = [' ', NO_BREAK_SPACE, THIN_NO_BREAK_SPACE]

function judgeWhiteSpace({ 0: run, index, input }: RegExpExecArray): MatchVerdict {
  const names = nameCharacters(run)
  if (index === 0) {
    return {
      what: `the text begins with ${names}`,
      mend: `Remove ${names} from the beginning.`,
      replacement: '',
    }
  }
  if (index + run.length === input.length) {
    return {
      what: `the text ends with ${names}`,
      mend: `Remove ${names} from the end.`,
      replacement: '',
    }
  }
  if (run.length > 1) {
    return {
      what: `white space is doubled (${names})`,
      mend: 'Keep one space: the no-break one that a rule asks, or U+0020.',
      replacement: /[\u00a0\u202f]/.exec(run)?.[0] ?? ' ',
    }
  }
  if (ALLOWED_SPACES.includes(run)) return null
  return {
    what: `${names} stands for a space`,
    mend: `Replace ${names} by U+0020.`,
    replacement: ' ',
  }
}

function checkMarks(text: string): TypographyFault[] {
  return [
    ...faultsAtMatches(text, FULL_STOPS, ([stops]) => ({
      what: `"${showInvisible(stops)}" is a row of full stops`,
      ...(stops.replaceAll(/\s/g, '').length > 2
        ? { mend: 'Write "…" (U+2026).', replacement: '…' }
        : { mend: 'Write one full stop, or "…" (U+2026).' }),
    })),
    ...faultsAtMatches(text, WHITE_SPACE, judgeWhiteSpace),
    ...faultsAtMatches(text, FOREIGN_QUOTES, ([quote]) => ({
      what: `${nameCharacters(quote)} stands for a quotation mark`,
      mend: 'Quote between "«" and "»", with U+00A0 inside.',
    })),
  ]
}

/**
 * T9: … rather than full stops, no doubled or outer white space, « » for quotes. Source: the
 * Lexique. White space is U+0020, U+00A0 or U+202F: no tab, no new line, no other space, since each
 * string is one paragraph.
 */
export const t09EllipsisSpacesQuotes: TypographyRule = {
  id: 'T9',
  title: '…, single spaces, « »',
  why: 'signs made up on a keyboard print as uneven gaps or as foreign marks',
  source: LEXIQUE,
  check: checkProse(checkMarks),
}
