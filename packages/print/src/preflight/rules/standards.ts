import type { Inspected } from '../inspected.ts'

/** The standards that a file says it keeps. */
export const claimsOf = ({ file }: Pick<Inspected, 'file'>): string[] =>
  [file.claims.pdfx, file.claims.pdfa, file.claims.pdfua].filter((claim) => claim !== null)

/** PDF/X-1a and PDF/X-3 know nothing newer than PDF 1.3 or 1.4 (ISO 15930-1-3, 15930-4, 15930-6). */
export const isOldStandard = (standard: string) => /^PDF\/X-[13]/.test(standard)

/** The standard that refuses transparency and new codecs: claimed, or the only kind wanted; else null. */
export function oldStandardOf({ file, wanted }: Pick<Inspected, 'file' | 'wanted'>): string | null {
  const { pdfx } = file.claims
  if (pdfx !== null) return isOldStandard(pdfx) ? pdfx : null
  const [first, ...others] = wanted.standards ?? []
  return first !== undefined && [first, ...others].every(isOldStandard) ? first : null
}

/** Whether a standard asks for tags and for the language of the text. */
export const asksForTags = (standard: string) => /^PDF\/(A-\da|UA)/.test(standard)

/** Whether a standard asks for a metadata packet that any tool can read. */
export const asksForPacket = (standard: string) => /^PDF\/(X-[456]|A|UA)/.test(standard)

/** The newest version of PDF that a standard may be written in; undefined where it is not known. */
export function newestVersion(standard: string): string | undefined {
  return NEWEST.find(([pattern]) => pattern.test(standard))?.[1]
}

const NEWEST: readonly (readonly [RegExp, string])[] = [
  // ISO 15930-1:2001 and 15930-3:2002; 15930-4 and 15930-6:2003; 15930-7:2010.
  [/^PDF\/X-(1a:2001|3:2002)/, '1.3'],
  [/^PDF\/X-(1a|3):2003/, '1.4'],
  [/^PDF\/X-4/, '1.6'],
  // ISO 19005-1, 19005-2 and 19005-3, 14289-1.
  [/^PDF\/A-1/, '1.4'],
  [/^PDF\/(A-[23]|UA-1)/, '1.7'],
]
