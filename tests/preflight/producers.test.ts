import { readFile } from 'node:fs/promises'
import { PREFLIGHT_RULES } from '@flyer-open-data/print/preflight'
import { describe, expect, inject, it } from 'vitest'
import { byChromium } from './producers/by-chromium.ts'
import { misjudgedIn, misreadIn } from './producers/compare-file.ts'
import { EXPECTED_FINDINGS } from './producers/expected-findings.ts'
import { KNOWN_FILES, type KnownFile } from './producers/known-files.ts'
import { BY_LIBRARIES } from './producers/made-by-libraries.ts'

/** What `npm ci` brings, the browser too. */
const MADE_HERE = [...BY_LIBRARIES, { name: 'chromium', make: () => byChromium(inject('browser')) }]

const made = new Map<string, Promise<Uint8Array>>()

/** The file as its program makes it now, once; or as it made it, where npm does not bring the program. */
function bytesOf({ name }: KnownFile): Promise<Uint8Array> {
  const fresh = MADE_HERE.find((one) => one.name === name)
  const bytes =
    made.get(name) ?? fresh?.make() ?? readFile(new URL(`producers/${name}.pdf`, import.meta.url))
  made.set(name, bytes)
  return bytes
}

const FILES = KNOWN_FILES.map((known) => [known.name, known] as const)

describe('a file of another program', () => {
  it.each(FILES)('by %s is read as it is', async (_, known) => {
    expect(await misreadIn(known, await bytesOf(known))).toEqual([])
  })

  it.each(FILES)(
    'by %s is refused for what is wrong in it, and for nothing else',
    async (_, known) => {
      expect(await misjudgedIn(known, await bytesOf(known))).toEqual([])
    },
  )
})

describe('what is expected of such a file', () => {
  const RULES = PREFLIGHT_RULES.map(({ id }) => id)
  const expected = Object.entries(EXPECTED_FINDINGS).map(
    ([name, reasons]) => [name, reasons] as const,
  )

  it.each(expected)('names rules by their numbers, each with a reason: %s', (_, reasons) => {
    for (const [rule, reason] of Object.entries(reasons)) {
      expect(RULES).toContain(rule)
      expect(reason.split(' ').length, `${rule}: ${reason}`).toBeGreaterThan(4)
    }
    expect(Object.keys(reasons).length).toBeGreaterThan(0)
  })

  it('is missed when a file is another than is known', async () => {
    const [typst, weasyprint] = ['typst', 'weasyprint'].map((name) =>
      KNOWN_FILES.find((known) => known.name === name),
    )
    if (!typst || !weasyprint) throw new Error('Typst and WeasyPrint are not known.')
    const bytes = await bytesOf(typst)
    expect(await misreadIn({ ...typst, thinnestPt: 0.4 }, bytes)).toEqual([
      'typst, thinnestPt: 0.4 is known, 0.5 is read',
    ])
    expect(await misjudgedIn(weasyprint, bytes)).toEqual([
      'weasyprint: P201 is found, and no reason says why it should be',
      'weasyprint: P307 is found, and no reason says why it should be',
      expect.stringContaining('weasyprint: P104 is not found, though the program writes no ID'),
      expect.stringContaining('weasyprint: P204 is not found, though @page has no bleed'),
      expect.stringContaining('weasyprint: P903 is not found, though page.html has a title alone'),
    ])
  })
})
