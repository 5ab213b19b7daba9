import { checkText, type Job } from '@flyer-open-data/flyer'
import type { Item } from '@flyer-open-data/ui'
import { PDFDocument } from 'pdf-lib'
import { describe, expect, it, vi } from 'vitest'
import { orderedJob } from '../../testing/ordered-jobs.ts'
import { jobWith, paperSourceOf, someFiles, someReport } from '../../testing/paper-sources.ts'
import { buildOrderSlip } from './build-order-slip.ts'
import { layOrderSlip } from './lay-order-slip.ts'

// A page is drawn in a second, and more on a loaded machine.
vi.setConfig({ testTimeout: 60_000 })

const textsIn = (items: readonly Item[]): string[] =>
  items.flatMap((item) => {
    if (item.kind === 'text') return [item.text.lines.map(({ text }) => text).join(' ')]
    return item.kind === 'group' ? textsIn(item.items) : []
  })

/** Every text of the slip of a job, of which one product was made. */
function slipTexts(job: Job, product = 'press'): string[] {
  const files = someFiles(job).filter((file) => file.product === product)
  const reports = new Map([[product, someReport(58, 0)]])
  const { blocks } = layOrderSlip(paperSourceOf(job, { files, reports }))
  return blocks.flatMap((block) => (block.kind === 'items' ? textsIn(block.items) : []))
}

describe('the order slip', () => {
  const { job } = orderedJob({ quantity: 1500, printerKind: 'local' })

  it('says all that a printer needs to know', () => {
    const texts = slipTexts(job)
    for (const text of [
      'Bon de commande technique',
      'Réimpression pour Commune de Valmont. Quantité\u00a0: 1\u202f500\u00a0exemplaires.',
      'Commune de Valmont, avec DataGrandEst',
      'Secrétariat général',
      'mairie@valmont.example',
      '03\u00a000\u00a000\u00a000\u00a000',
      'www.valmont.example',
      '297\u00a0×\u00a0210\u00a0mm',
      '100\u00a0×\u00a0210\u00a0mm',
      'Le rabat (97\u00a0mm) rentre en premier, la couverture se ferme par-dessus',
      'Quadrichromie (CMJN) recto verso',
      'Papier couché, profil FOGRA39\u202f; grammage à préciser',
      '3\u00a0mm sur les quatre côtés',
      'Traits de coupe et de pli, gamme de contrôle',
      'FOGRA39, papier couché',
      'PDF/X-4, PDF/A-2a, PDF/UA-1\u202f; 2\u00a0pages',
    ]) {
      expect(texts).toContain(text)
    }
    expect(texts.join(' ').replaceAll(/\s/g, '')).toContain('3fa81c07'.repeat(8))
  })

  it('is in French that obeys T1–T16', () => {
    for (const product of ['press', 'press-no-marks', 'repro-sra3', 'office-a4']) {
      for (const text of slipTexts(job, product)) {
        // Names of files and addresses are no prose.
        if (/^[\da-f ]{70,}$|\.pdf|@|^www\./.test(text)) continue
        expect(checkText({ text, role: 'body' }, {}), text).toEqual([])
      }
    }
  })

  it('of an office file speaks of no ink and no profile of a press', () => {
    const texts = slipTexts(job, 'office-a4').join('\n')
    expect(texts).toContain('Pliage seul, sans coupe')
    expect(texts).not.toMatch(/CMJN|FOGRA/)
  })

  it('has one page, tagged and titled, with the same bytes each time', async () => {
    const source = paperSourceOf(job)
    const [bytes, again] = [await buildOrderSlip(source), await buildOrderSlip(source)]
    expect(Buffer.compare(bytes, again)).toBe(0)
    const document = await PDFDocument.load(bytes, { updateMetadata: false })
    expect(document.getPageCount()).toBe(1)
    expect(document.getTitle()).toBe(
      'Bon de commande technique\u00a0: Engager une démarche open data dans ma collectivité',
    )
  })

  it('has room for the longest that a leaflet has', () => {
    const partner = jobWith('meuse-2024', {}, true)
    expect(() => slipTexts({ ...partner, id: 'x'.repeat(60) })).not.toThrow()
  })

  it('warns of an example in a banner', () => {
    expect(slipTexts(jobWith('meuse-2024', {}, true))[0]).toBe('EXEMPLE FICTIF, NE PAS TIRER')
    expect(slipTexts(job)[0]).toBe('Bon de commande technique')
  })
})
