import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pdfiumTexts } from '../reading/pdfium.ts'
import type { Check } from './check.ts'
import { runProcess } from './run-process.ts'

/** The words of pages, each as often as it stands there. */
function wordsOf(pages: readonly string[]): Map<string, number> {
  const words = new Map<string, number>()
  for (const word of pages.join(' ').split(/\s+/)) {
    if (word !== '') words.set(word, (words.get(word) ?? 0) + 1)
  }
  return words
}

/** The words that one text has more often than another. */
export function lostWords(before: readonly string[], after: readonly string[]): string[] {
  const left = wordsOf(after)
  return [...wordsOf(before)]
    .filter(([word, times]) => (left.get(word) ?? 0) < times)
    .map(([word]) => word)
}

/**
 * Ghostscript writes each file again, as many print shops and archives do, and PDFium reads both:
 * no word may be lost on the way.
 */
export const redistilled: Check = {
  name: 'redistilled',
  needs: ['gs'],
  run: async ({ files, scratch }) => {
    const findings = []
    for (const { name, path, product } of files) {
      if (product === undefined) continue
      const again = join(scratch, `redistilled-${name.replaceAll('/', '-')}`)
      const { code, stderr } = await runProcess('gs', [
        ...['-q', '-dSAFER', '-dBATCH', '-dNOPAUSE', '-sDEVICE=pdfwrite', '-o', again, path],
      ])
      if (code !== 0) throw new Error(`Ghostscript failed (${code}) on ${name}:\n${stderr}`)
      const [before, after] = await Promise.all(
        [path, again].map(async (file) => pdfiumTexts(new Uint8Array(await readFile(file)))),
      )
      const lost = lostWords(before ?? [], after ?? [])
      const count = [...wordsOf(before ?? []).values()].reduce((sum, times) => sum + times, 0)
      findings.push({
        what: 'words kept',
        file: name,
        faults: lost.length > 0 || count === 0 ? [`lost: ${lost.join(' ')}`] : [],
        measured: `${count} words`,
      })
    }
    return findings
  },
}
