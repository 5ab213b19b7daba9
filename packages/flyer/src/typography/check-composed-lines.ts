import { t12Hyphenation } from './checks/t12-hyphenation.ts'
import { t15Addresses } from './checks/t15-addresses.ts'
import { alignLines, type Divergence, type LineBreak } from './composed/align-lines.ts'
import { judgeBreak } from './composed/judge-break.ts'
import { breaksOfLongHyphenRuns } from './composed/judge-hyphen-runs.ts'
import { reportFinding } from './report-fault.ts'
import type { TextRole, TypographyFinding } from './rule.ts'
import { showInvisible } from './text/characters.ts'
import { excerptAround, excerptOfBreak } from './text/excerpt.ts'
import { type AddressSpan, findAddresses } from './text/find-addresses.ts'

/** A text and the lines that composition made of it. */
interface ComposedEntry {
  readonly path: string
  readonly text: string
  readonly role: TextRole
  /** Texts of the lines. A break consumed one U+0020, unless the text has none there. */
  readonly lines: readonly string[]
}

function addressesOf({ text, role }: ComposedEntry): AddressSpan[] {
  return role === 'address' ? [{ start: 0, end: text.length }] : findAddresses(text)
}

function splits({ start, end }: AddressSpan, lineBreak: LineBreak): boolean {
  return start < lineBreak.end && lineBreak.end < end
}

function reportBreak(
  entry: ComposedEntry,
  addresses: readonly AddressSpan[],
  lineBreak: LineBreak,
): TypographyFinding[] {
  const excerpt = excerptOfBreak(lineBreak.before, lineBreak.after)
  const verdict = judgeBreak(entry.text, lineBreak, entry.role)
  if (addresses.some((address) => splits(address, lineBreak))) {
    const hyphen = lineBreak.inserted ? ' and puts a hyphen into it' : ''
    return [
      reportFinding(t15Addresses, entry.path, {
        excerpt,
        what: `line ${lineBreak.line} splits an address${hyphen}`,
        mend: 'Keep the address on one line: move it to the next, widen the measure or set it smaller.',
      }),
    ]
  }
  return verdict ? [reportFinding(t12Hyphenation, entry.path, { excerpt, ...verdict })] : []
}

function reportDivergence(
  entry: ComposedEntry,
  addresses: readonly AddressSpan[],
  { line, at }: Divergence,
): TypographyFinding {
  const { text, lines, path } = entry
  const composed = lines[line - 1]
  const isInAddress = addresses.some(({ start, end }) => start <= at && at < end)
  return reportFinding(isInAddress ? t15Addresses : t12Hyphenation, path, {
    excerpt: excerptAround(text, at, Math.min(at + 1, text.length)),
    what:
      composed === undefined
        ? 'the lines do not end as the text does'
        : `line ${line} ("${showInvisible(composed)}") does not give the text back`,
    mend: 'Compose the text as it stands: the lines, joined, are the text to the letter.',
  })
}

/**
 * Checks broken lines against the rules that look at them: T12 and T15. Joined, the lines give the
 * text back unaltered and without a hyphen of their own; no line breaks inside an address (one
 * found in prose too), at a no-break space, after an elided word such as « l’ », or inside a word.
 * A word of body text in small letters may part after its own hyphen (« peut-être »), on two lines
 * running at most.
 */
export function checkComposedLines(entry: ComposedEntry): TypographyFinding[] {
  const { breaks, divergence } = alignLines(entry.text, entry.lines)
  const addresses = addressesOf(entry)
  return [
    ...breaks.flatMap((lineBreak) => reportBreak(entry, addresses, lineBreak)),
    ...breaksOfLongHyphenRuns(breaks).map(({ line, before, after }) =>
      reportFinding(t12Hyphenation, entry.path, {
        excerpt: excerptOfBreak(before, after),
        what: `line ${line} is the third running to end with a hyphen`,
        mend: 'Break at U+0020, so that at most two lines running end with a hyphen.',
      }),
    ),
    ...(divergence ? [reportDivergence(entry, addresses, divergence)] : []),
  ]
}
