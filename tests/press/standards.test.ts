import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, inject, it } from 'vitest'
import { pageDictionaries, requireBox } from '../reading/page-boxes.ts'

const read = async (product: string) =>
  new Uint8Array(await readFile(join(inject('out'), 'meuse-2024', `meuse-2024-${product}.pdf`)))
const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

/** The two halves of the file identifier, in hexadecimal. */
const identifiers = (text: string) =>
  [...(/\/ID\s*\[([^\]]*)\]/.exec(text)?.[1] ?? '').matchAll(/<([0-9A-Fa-f]*)>/g)].map(
    ([, id]) => id,
  )

describe.each(['press', 'press-no-marks', 'repro-sra3', 'repro-a3'])('%s as PDF/X-4', (product) => {
  it('says so in its header, its XMP and its information dictionary, which agree', async () => {
    const text = textOf(await read(product))
    expect(text.slice(0, 8)).toBe('%PDF-1.6')
    const xmp = Buffer.from(
      /<\?xpacket begin.*?<\?xpacket end="r"\?>/s.exec(text)?.[0] ?? '',
      'latin1',
    ).toString('utf8')
    const one = (property: string) => {
      const found = [...xmp.matchAll(new RegExp(`<${property}>(.*?)</${property}>`, 'gs'))]
      expect(found, property).toHaveLength(1)
      return (found[0]?.[1] ?? '').replace(/<[^>]*>/g, '').trim()
    }
    expect(one('pdfxid:GTS_PDFXVersion')).toBe('PDF/X-4')
    expect(one('dc:title')).toBe('Engager une démarche open data dans ma collectivité')
    for (const date of ['xmp:CreateDate', 'xmp:ModifyDate', 'xmp:MetadataDate']) {
      expect(one(date)).toBe('2024-11-21T00:00:00Z')
    }
    expect(text).toMatch(/\/CreationDate\s*\(D:20241121000000Z\)/)
    expect(text).toMatch(/\/ModDate\s*\(D:20241121000000Z\)/)
    expect(one('xmpMM:DocumentID')).toMatch(/^uuid:[0-9a-f-]{36}$/)
    expect(one('xmpMM:InstanceID')).not.toBe(one('xmpMM:DocumentID'))
    expect(one('xmpMM:VersionID')).toBe('1')
    expect(one('xmpMM:RenditionClass')).toBe('default')
    expect(one('pdf:Trapped')).toBe('False')
    expect(text).toMatch(/\/Trapped\s*\/False\b/)
    expect(one('pdf:Producer')).toBe(one('xmp:CreatorTool'))
  })

  it('has one output intent for PDF/X, FOGRA39 with its profile, and no second PDF/X one', async () => {
    const text = textOf(await read(product))
    expect(text.match(/\/S\s*\/GTS_PDFX\b/g)).toHaveLength(1)
    expect(text).toMatch(/\/OutputConditionIdentifier\s*\(FOGRA39\)/)
    expect(text).toMatch(/\/RegistryName\s*\(http:\/\/www\.color\.org\)/)
    const profiles = [...text.matchAll(/\/DestOutputProfile\s+(\d+ 0 R)/g)].map(([, ref]) => ref)
    expect(new Set(profiles).size).toBe(1)
  })

  it('has a two-part identifier of 16 bytes each, no encryption, no annotation', async () => {
    const text = textOf(await read(product))
    expect(identifiers(text).map((id) => id?.length)).toEqual([32, 32])
    expect(text).not.toMatch(/\/(Encrypt|Annots|JavaScript|AcroForm|EmbeddedFiles|OpenAction)\b/)
  })
})

describe('press-x1a as PDF/X-1a:2001', () => {
  it('says so where the standard wants it, in PDF 1.3', async () => {
    const text = textOf(await read('press-x1a'))
    expect(text.slice(0, 8)).toBe('%PDF-1.3')
    expect(text).toMatch(/\/GTS_PDFXVersion\s*\(PDF\/X-1:2001\)/)
    expect(text).toMatch(/\/GTS_PDFXConformance\s*\(PDF\/X-1a:2001\)/)
    expect(text).toMatch(/\/Trapped\s*\/False\b/)
    expect(text).not.toMatch(/\/(ObjStm|XRef|SMask|Metadata|JPXDecode|JBIG2Decode|OCProperties)\b/)
    expect(text).not.toMatch(/\/(ca|CA|BM)\s/)
  })
})

describe('repro-sra3', () => {
  it('is an SRA3 sheet, portrait, that is cut by its marks and not at its edge', async () => {
    for (const page of pageDictionaries(await read('repro-sra3'))) {
      for (const name of ['MediaBox', 'BleedBox', 'TrimBox']) {
        const box = requireBox(page, name)
        expect([box.right - box.left, box.top - box.bottom]).toEqual([
          expect.closeTo(320, 2),
          expect.closeTo(450, 2),
        ])
      }
    }
  })

  it('holds the leaflet’s pages as form XObjects, drawn twice each', async () => {
    const bytes = await read('repro-sra3')
    expect(textOf(bytes).match(/\/Subtype\s*\/Form\b/g)).toHaveLength(2)
    const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise
    const page = await document.getPage(1)
    const { items } = await page.getTextContent()
    const covers = items.filter((item) => 'str' in item && item.str.includes('COLLECTIVITÉ'))
    expect(covers).toHaveLength(2)
    const upright = covers.map((item) => ('transform' in item ? Math.sign(item.transform[0]) : 0))
    expect(upright.toSorted()).toEqual([-1, 1])
    const notes = items.filter((item) => 'str' in item && item.str.includes('bord long'))
    expect(notes).toHaveLength(1)
    await document.destroy()
  })
})

describe.each(['office-a4', 'office-a4-light'])('%s', (product) => {
  it('is A4 landscape, tells a viewer how to print it, and nobody who gets the leaflet', async () => {
    const bytes = await read(product)
    expect(textOf(bytes)).toMatch(/\/PrintScaling\s*\/None\b/)
    expect(textOf(bytes)).toMatch(/\/Duplex\s*\/DuplexFlipShortEdge\b/)
    const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise
    expect(document.numPages).toBe(2)
    for (const number of [1, 2]) {
      const page = await document.getPage(number)
      const [, , width = 0, height = 0] = page.view
      expect([(width / 72) * 25.4, (height / 72) * 25.4]).toEqual([
        expect.closeTo(297, 1),
        expect.closeTo(210, 1),
      ])
      const { items } = await page.getTextContent()
      const text = items.map((item) => ('str' in item ? item.str : '')).join('')
      expect(text).toMatch(/COLLECTIVITÉ|collectivité/)
      expect(text).not.toMatch(/recto\s+verso|bord\s+court|100\s%/)
    }
    await document.destroy()
  })
})

describe('screen', () => {
  it('is one panel a page in reading order, with an outline, a title and a language', async () => {
    const document = await getDocument({ data: await read('screen'), verbosity: 0 }).promise
    expect(document.numPages).toBe(6)
    const outline = await document.getOutline()
    expect(outline.map(({ title }) => title.replace(/\s/g, ' '))).toEqual([
      'ENGAGER UNE DÉMARCHE OPEN DATA DANS MA COLLECTIVITÉ',
      'POURQUOI PUBLIER SES DONNÉES ?',
      'ILS EN PARLENT LE MIEUX',
      'LE SAVIEZ-VOUS ?',
      'BIEN S’ORGANISER',
      'VOUS AVEZ BESOIN D’UN APPUI ?',
    ])
    const { info } = await document.getMetadata()
    expect(info).toMatchObject({
      Title: 'Engager une démarche open data dans ma collectivité',
      Language: 'fr-FR',
    })
    await document.destroy()
  })

  it('has live links to the address, the site and the landing page, and no other', async () => {
    const document = await getDocument({ data: await read('screen'), verbosity: 0 }).promise
    const links: string[] = []
    for (let number = 1; number <= document.numPages; number++) {
      const annotations = await (await document.getPage(number)).getAnnotations()
      links.push(...annotations.map(({ url }: { url?: string }) => url ?? ''))
    }
    expect(links.toSorted()).toEqual([
      'https://www.datagrandest.fr/',
      'https://www.datagrandest.fr/open-data',
      'https://www.datagrandest.fr/open-data',
      'mailto:contact@datagrandest.fr',
    ])
    await document.destroy()
  })
})
