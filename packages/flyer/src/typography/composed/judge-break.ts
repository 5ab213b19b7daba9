import type { TextRole, TypographyFault } from '../rule.ts'
import { nameCharacters } from '../text/characters.ts'
import type { LineBreak } from './align-lines.ts'

/** What is wrong with a line break, and how to mend it. */
export type BreakVerdict = Pick<TypographyFault, 'what' | 'mend'>

/** Signs of the text itself after which a word may be parted without a space. */
const PARTING_SIGN = /[-\u2010–—/]$/u

const NO_BREAK = /[\u00a0\u202f\u2011\u2060]/u

/** An article or another small word that has lost its vowel: l’, d’, qu’. */
const ELIDED = /\p{L}[’']\s?$/u

function judgeBreakInWord(
  text: string,
  { line, end }: LineBreak,
  role: TextRole,
): BreakVerdict | null {
  const before = text.slice(0, end)
  const after = text.slice(end)
  const mend = 'Break at U+0020 only, or change the measure.'
  if (!PARTING_SIGN.test(before)) return { what: `line ${line} breaks inside a word`, mend }
  if (role === 'title' || role === 'name') {
    return { what: `line ${line} breaks inside a word of a ${role}`, mend }
  }
  if (/\p{N}.$/u.test(before) && /^\p{N}/u.test(after)) {
    return { what: `line ${line} breaks between figures`, mend }
  }
  if (/\p{Lu}{2}.$/u.test(before) && /^\p{Lu}{2}/u.test(after)) {
    return { what: `line ${line} breaks inside a word in capitals`, mend }
  }
  return null
}

/** Judges one line break outside addresses by T12; null when it may stand. */
export function judgeBreak(
  text: string,
  lineBreak: LineBreak,
  role: TextRole,
): BreakVerdict | null {
  const { line, end, resume, inserted } = lineBreak
  if (inserted) {
    return {
      what: `line ${line} ends with a hyphen (${nameCharacters(inserted)}) that the text does not have`,
      mend: 'Turn hyphenation off, and break at U+0020 only.',
    }
  }
  const around = text.slice(Math.max(0, end - 1), resume + 1)
  const noBreak = NO_BREAK.exec(around)?.[0]
  if (noBreak) {
    return {
      what: `line ${line} breaks at ${nameCharacters(noBreak)}, which forbids it`,
      mend: `Keep what ${nameCharacters(noBreak)} joins on one line.`,
    }
  }
  const elided = ELIDED.test(text.slice(0, end))
  if (elided) {
    return {
      what: `line ${line} breaks right after an elided word`,
      mend: 'Keep the elided word with the one that follows it.',
    }
  }
  const isInsideText = end > 0 && resume < text.length
  const isAtSpace = resume > end || text[end - 1] === ' ' || text[end] === ' '
  return isInsideText && !isAtSpace ? judgeBreakInWord(text, lineBreak, role) : null
}
