import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { pdfiumTexts } from '../reading/pdfium.ts'
import { PRINTED_STRINGS } from '../reading/printed-strings.ts'
import { pageTexts } from '../reading/text-lines.ts'

const out = inject('out')
const PAGE_OF: Readonly<Record<keyof typeof PRINTED_STRINGS, number>> = {
  cover: 1,
  'get-organised': 1,
  'need-help': 1,
  'why-publish': 2,
  voices: 2,
  'did-you-know': 2,
}
const oneSpace = (text: string) => text.replace(/\s+/g, ' ')

describe.each(['press', 'press-no-marks', 'press-x1a', 'repro-a3', 'office-a4', 'office-a4-light'])(
  '%s',
  (product) => {
    const pdf = () => readFile(join(out, 'fig-2024', `fig-2024-${product}.pdf`))

    let texts: string[]
    beforeAll(async () => {
      texts = await pageTexts(new Uint8Array(await pdf()))
    })

    it.each(Object.entries(PRINTED_STRINGS))(
      'holds the strings of %s as text, in reading order',
      (panel, strings) => {
        const text = oneSpace(texts[PAGE_OF[panel as keyof typeof PRINTED_STRINGS] - 1] ?? '')
        let from = 0
        for (const string of strings) {
          const at = text.indexOf(oneSpace(string), from)
          expect(at, `« ${string} » after character ${from}`).toBeGreaterThanOrEqual(0)
          from = at + oneSpace(string).length
        }
      },
    )

    it('keeps the thin no-break space before « ? » and « ! », and holds no soft hyphen', async () => {
      const found = await pdfiumTexts(new Uint8Array(await pdf()))
      expect(found[1]).toContain('DONNÉES\u202f?')
      expect(found[1]).toContain('VALEUR\u202f!')
      expect(found.join('\n')).not.toContain('\u00ad')
    })

    it('embeds every font and names no standard one', async () => {
      const text = (await pdf()).toString('latin1')
      const fonts = [...text.matchAll(/\/BaseFont\s*\/([^\s/>]+)/g)].map(([, name]) => name)
      const descriptors = text.match(/\/Type\s*\/FontDescriptor\b/g) ?? []
      const files = text.match(/\/FontFile2\s+\d+ 0 R/g) ?? []
      expect(descriptors).toHaveLength(4)
      expect(files).toHaveLength(descriptors.length)
      expect(new Set(fonts).size).toBe(descriptors.length)
      for (const font of fonts) {
        expect(font).toMatch(
          /^[A-Z]{6}\+(BricolageGrotesque-(Bold|ExtraBold)|SourceSans3-(Regular|SemiBold))$/,
        )
      }
    })
  },
)
