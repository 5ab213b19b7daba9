import { PDFDocument, PDFName } from 'pdf-lib'
import { describe, expect, it, vi } from 'vitest'
import { readPaintedPage } from '../../testing/painted-page.ts'
import { jobWith, paperSourceOf } from '../../testing/paper-sources.ts'
import { isWithin } from '../../testing/rectangles.ts'
import { shownTexts } from '../../testing/shown-texts.ts'
import { follow, pageText, reachableTexts, streamText } from '../../testing/small-pdf.ts'
import { buildPapers } from '../run-papers.ts'
import { buildProof } from './build-proof.ts'

// A build takes seconds on a loaded machine.
vi.setConfig({ testTimeout: 60_000 })

const SOURCE = paperSourceOf(jobWith('meuse-2024'))
const BYTES = await buildProof(SOURCE)
const DOCUMENT = await PDFDocument.load(BYTES, { updateMetadata: false })
/** What a page says, without spaces: a line may be shown in several pieces. */
const saidOn = (page: number) => bare(shownTexts(DOCUMENT.getPage(page)).join(''))
const bare = (text: string) => text.replaceAll(/\s/g, '')

describe('the proof that is signed', () => {
  it('is two pages of A4', () => {
    const sizes = DOCUMENT.getPages().map((page) => {
      const { width, height } = page.getMediaBox()
      return [(width / 72) * 25.4, (height / 72) * 25.4]
    })
    const a4 = [expect.closeTo(210, 2), expect.closeTo(297, 2)]
    expect(sizes).toEqual([a4, a4])
  })

  it('paints nothing in the outermost 10 mm, where office printers do not reach', () => {
    const printable = { x: 10, y: 10, width: 190, height: 277 }
    for (const page of DOCUMENT.getPages().map(readPaintedPage)) {
      expect(page.shapes.length).toBeGreaterThan(50)
      expect(page.shapes.filter((shape) => !isWithin(shape, printable))).toEqual([])
      const texts = page.texts.map((text) => ({ ...text, width: 0, height: 0 }))
      expect(texts.filter((text) => !isWithin(text, printable))).toEqual([])
    }
  })

  it('tells the size of the sheet and of its panels beside the two sides', () => {
    const said = saidOn(0)
    for (const words of ['rabat, 97 mm', '4e de couverture, 100 mm', '297 mm', '210 mm']) {
      expect(said).toContain(bare(words))
    }
    expect(said).toContain(bare('Réduit à 46 %'))
    expect(said).toContain(
      bare(
        'Pour relire les textes, imprimez EPREUVE_depliant-open-data_datagrandest-meuse-2024_bureau_a4.pdf à 100 %',
      ),
    )
    expect(said).toContain(bare('Les deux plis rentrent vers l’intérieur, rabat d’abord'))
    expect(said).toContain(bare('8 réserves ne sont pas levées, page 2'))
  })

  it('holds each side once, drawn by the very operators of the press file without marks', async () => {
    const sheet = await SOURCE.renderSheet('no-marks')
    const rendered = await PDFDocument.load(sheet.bytes, { updateMetadata: false })
    for (const [i, name] of ['Outside', 'Inside'].entries()) {
      const forms = DOCUMENT.getPages().map(({ node }) =>
        follow(node, 'Resources', 'XObject', name),
      )
      expect(forms[0]).toBeDefined()
      expect(forms[1]).toBe(forms[0])
      // pdf-lib saves the graphics state around what it embeds.
      const drawn = pageText(rendered.getPage(i)).trim().split(/\s+/)
      expect(streamText(forms[0]).trim().split(/\s+/)).toEqual(['q', ...drawn, 'Q'])
    }
  })

  it('places the sides under all else: one piece each, then panels cut out of them', () => {
    const placed = DOCUMENT.getPages().map((page) => {
      const content = pageText(page)
      const uses = [...content.matchAll(/\/(Outside|Inside) Do/g)]
      expect(content.indexOf('BT')).toBeGreaterThan(uses.at(-1)?.index ?? 0)
      return uses.map(([, name]) => name)
    })
    expect(placed).toEqual([
      ['Outside', 'Inside'],
      ['Outside', 'Outside', 'Inside', 'Outside', 'Inside', 'Inside', 'Inside'],
    ])
  })

  it('says what is agreed, and leaves name, date and signature to be written', () => {
    const said = saidOn(1)
    for (const words of [
      '100 exemplaires',
      'Bar-le-Duc, 12 novembre 2024',
      'Pli roulé, 3 volets',
      'Papier couché, profil FOGRA39',
      '212 %',
      'EPREUVE_depliant-open-data_datagrandest-meuse-2024_imprimeur_fonds-perdus-3mm.pdf (PDF/X-4',
      Array(8).fill('3fa81c07').join(' '),
      'Si l’imprimeur refuse les traits\u00a0: EPREUVE_depliant-open-data_datagrandest-meuse-2024_imprimeur-en-ligne_sans-traits_fonds-perdus-3mm.pdf',
      Array(16).fill('91b2').join(''),
      'Fichier conforme',
      'Couleurs et polices officielles à fournir',
      'Bon à tirer après ces corrections, sans nouvelle épreuve\u00a0:',
      'Nouvelle épreuve demandée',
      'Nom et qualité',
      'Bon de commande',
      'Signature',
      'Ceci n’est pas une épreuve couleur',
    ]) {
      expect(said).toContain(bare(words))
    }
  })

  it('stays in sRGB, and is no press file', () => {
    const texts = reachableTexts(DOCUMENT).join('\n')
    expect(texts).toContain('/DeviceRGB cs')
    expect(texts).toContain('sRGB IEC61966-2.1')
    expect(texts).not.toMatch(/DeviceCMYK|GTS_PDFX/)
  })

  it('is read aloud: titles, a picture of each side in words, and 100 % on two sides', () => {
    expect(DOCUMENT.getTitle()).toBe(
      'Bon à tirer\u00a0: Engager une démarche open data dans ma collectivité',
    )
    expect(String(follow(DOCUMENT.catalog, 'MarkInfo', 'Marked'))).toBe('true')
    const tags = reachableTexts(DOCUMENT).join('\n')
    expect(tags.match(/\/S \/Figure/g)).toHaveLength(6)
    expect(tags.match(/\/S \/H1\b/g)).toHaveLength(1)
    expect(tags.match(/\/S \/LI\b/g)).toHaveLength(8)
    const wish = (key: string) => String(follow(DOCUMENT.catalog, 'ViewerPreferences', key))
    expect([wish('PrintScaling'), wish('Duplex')]).toEqual(['/None', '/DuplexFlipLongEdge'])
    for (const { node } of DOCUMENT.getPages()) expect(node.has(PDFName.of('Annots'))).toBe(false)
  })

  it('is the same bytes for the same source, and others for another', async () => {
    expect(await buildProof(SOURCE)).toEqual(BYTES)
    const other = paperSourceOf(jobWith('meuse-2024', { quantity: { kind: 'exact', count: 99 } }))
    expect(await buildProof(other)).not.toEqual(BYTES)
  })
})

it('the papers of a run are texts for members and the printer, its proof and a ticket', async () => {
  const papers = await buildPapers(SOURCE)
  expect(papers.map(({ name }) => name)).toEqual([
    'LISEZMOI.pdf',
    'bon-a-tirer.pdf',
    'LISEZMOI.txt',
    'ticket.xjdf',
  ])
  expect(papers[1]?.bytes).toEqual(BYTES)
  const [text, ticket] = papers
    .slice(2)
    .map(({ bytes }) => new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  expect(text).toContain('_imprimeur_fonds-perdus-3mm.pdf')
  expect(ticket).toContain('meuse-2024-press.pdf')
})
