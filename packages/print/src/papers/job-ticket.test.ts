import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { UNCOATED } from '../testing/conditions.ts'
import { FORMATS_TO_FIT } from '../testing/formats.ts'
import { jobWith, paperSourceOf } from '../testing/paper-sources.ts'
import { readXml, type XmlElement } from '../testing/read-xml.ts'
import { jobTicket } from './job-ticket.ts'
import type { PaperSource } from './paper-source.ts'

const read = (job: PaperSource['job'], change: Partial<PaperSource> = {}) =>
  readXml(jobTicket(paperSourceOf(job, change), 'folder'))
/** All elements of a name, at any depth, in order. */
const all = (element: XmlElement, name: string): XmlElement[] =>
  element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...all(child, name),
  ])
const one = (element: XmlElement, name: string) => {
  const [found, ...others] = all(element, name)
  if (!found || others.length > 0) throw new RangeError(`${others.length} more ${name}`)
  return Object.fromEntries(found.attributes)
}

describe('the ticket of a job', () => {
  const ticket = read(jobWith('meuse-2024'))

  it('is a product of XJDF 2.2 under the name of the job', () => {
    expect(ticket.name).toBe('XJDF')
    expect(Object.fromEntries(ticket.attributes)).toMatchObject({
      xmlns: 'http://www.CIP4.org/JDFSchema_2_0',
      JobID: 'meuse-2024',
      Types: 'Product',
      Version: '2.2',
    })
    // The order that the schema asks for.
    expect([...new Set(ticket.children.map(({ name }) => name))]).toEqual([
      'Comment',
      'ProductList',
      'ResourceSet',
    ])
    expect(one(ticket, 'Product')).toMatchObject({ Amount: '100', IsRoot: 'true' })
  })

  it('tells sizes in points: 297 × 210 mm open, 100 × 210 mm folded, 3 mm of bleed', () => {
    expect(one(ticket, 'LayoutIntent')).toEqual({
      Bleed: '8.504',
      Dimensions: '841.89 595.276',
      FinishedDimensions: '283.465 595.276 0',
      Pages: '6',
      Sides: 'TwoSidedHeadToHead',
      SpreadType: 'Spread',
    })
  })

  it('tells paper, inks and fold, each in an intent of its name', () => {
    for (const intent of all(ticket, 'Intent')) {
      expect(intent.children.map(({ name }) => name)).toEqual([intent.attributes.get('Name')])
    }
    expect(one(ticket, 'MediaIntent')).toEqual({ Coating: 'Coated', MediaType: 'Paper' })
    expect(all(ticket, 'SurfaceColor').map(({ attributes }) => [...attributes.values()])).toEqual([
      ['Cyan Magenta Yellow Black', 'FOGRA39', 'Front'],
      ['Cyan Magenta Yellow Black', 'FOGRA39', 'Back'],
    ])
    expect(one(ticket, 'FoldingIntent')).toEqual({
      FoldCatalog: 'F6-4',
      FoldingDetails: '97-100-100',
    })
  })

  it('leads to the press file, with its size, its MD5 as XJDF has it and its SHA-256', () => {
    const source = paperSourceOf(jobWith('meuse-2024'))
    const [press] = source.files
    expect(one(ticket, 'FileSpec')).toEqual({
      CheckSum: createHash('md5')
        .update(press?.bytes ?? '')
        .digest('hex')
        .toUpperCase(),
      FileSize: String(press?.bytes.length),
      MimeType: 'application/pdf',
      URL: 'meuse-2024-press.pdf',
    })
    expect(one(ticket, 'GeneralID')).toEqual({ IDUsage: 'SHA-256', IDValue: press?.sha256 })
    expect(all(read(source.job, { files: [] }), 'RunList')).toEqual([])
  })

  it('leads to the same file by its French name in an archive', () => {
    const packed = readXml(jobTicket(paperSourceOf(jobWith('meuse-2024')), 'archive'))
    expect(one(packed, 'FileSpec')).toEqual({
      ...one(ticket, 'FileSpec'),
      URL: 'EPREUVE_depliant-open-data_datagrandest-meuse-2024_imprimeur_fonds-perdus-3mm.pdf',
    })
  })

  it('says in comments what is open, and that the weight of the paper is to be told', () => {
    const comments = all(ticket, 'Comment').map(({ text }) => text)
    expect(comments.filter((text) => text.startsWith('Réserve\u00a0: '))).toHaveLength(8)
    expect(comments).toContain('Grammage du papier à préciser')
    expect(comments.some((text) => text.startsWith('Quantité'))).toBe(false)
  })
})

describe('a ticket invents nothing', () => {
  it.each([
    ['fig-2024', 'Quantité\u00a0: à préciser'],
    ['reserve-2024', 'Quantité\u00a0: 100 à 200\u00a0exemplaires, nombre à préciser'],
  ])('the number of copies of %s is a comment alone', (run, comment) => {
    const ticket = read(jobWith(run))
    expect(Object.keys(one(ticket, 'Product'))).toEqual(['DescriptiveName', 'IsRoot'])
    expect(all(ticket, 'Comment').map(({ text }) => text)).toContain(comment)
  })

  it('warns of an example', () => {
    const comments = all(read(jobWith('meuse-2024', {}, true)), 'Comment')
    expect(comments[0]?.text).toBe('Exemple fictif, ne pas tirer')
  })

  it('names no printing condition that XJDF cannot name', () => {
    const own = { ...UNCOATED, identifier: 'Profil de la maison' }
    const ticket = read(jobWith('meuse-2024', { paper: 'uncoated' }), { condition: own })
    const [front] = all(ticket, 'SurfaceColor')
    expect(front?.attributes.has('PrintStandard')).toBe(false)
    expect(one(ticket, 'MediaIntent')['Coating']).toBe('None')
  })

  it('names the schemes of the fold catalogue and no other', () => {
    const schemes = FORMATS_TO_FIT.map((format) => {
      const source = paperSourceOf(jobWith('meuse-2024'))
      const ticket = readXml(jobTicket({ ...source, job: { ...source.job, format } }, 'folder'))
      return all(ticket, 'FoldingIntent')[0]?.attributes.get('FoldCatalog')
    })
    expect(schemes).toEqual(['F6-4', 'F6-4', 'F4-1', undefined, undefined])
  })
})
