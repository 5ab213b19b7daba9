import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { COATED } from '../testing/conditions.ts'
import { pressJob } from '../testing/press-job.ts'
import { readXml, type XmlElement } from '../testing/read-xml.ts'
import { follow, readBack, smallPdf, streamText } from '../testing/small-pdf.ts'
import { setMetadata } from './metadata.ts'
import { uuidOf, xmpPacket } from './xmp.ts'

const JOB = {
  ...pressJob({ press: { standard: 'PDF/X-4' as const, condition: COATED } }),
  identity: `${'0123456789abcdef'.repeat(2)}${'fedcba9876543210'.repeat(2)}`,
}

/** The properties of a packet: what stands directly in its descriptions. */
function propertiesOf(packet: string): readonly XmlElement[] {
  const [rdf] = readXml(packet.replace(/^\ufeff/, '')).children
  expect(rdf?.name).toBe('rdf:RDF')
  const descriptions = rdf?.children ?? []
  expect(descriptions.map(({ name }) => name)).toEqual(['rdf:Description'])
  return descriptions.flatMap(({ children }) => children)
}

/** What a property says: its text, or the item of its list. */
function textOfProperty(properties: readonly XmlElement[], name: string): string | undefined {
  const property = properties.find((candidate) => candidate.name === name)
  const item = property?.children[0]?.children[0]
  return (item ?? property)?.text
}

describe('the packet of a PDF/X-4 file', () => {
  const properties = propertiesOf(xmpPacket(JOB))

  it.each([
    ['pdfxid:GTS_PDFXVersion', 'PDF/X-4'],
    ['xmp:CreateDate', '2024-11-21T00:00:00Z'],
    ['xmp:ModifyDate', '2024-11-21T00:00:00Z'],
    ['xmp:MetadataDate', '2024-11-21T00:00:00Z'],
    ['xmp:CreatorTool', 'Flyer Open Data'],
    ['xmpMM:DocumentID', 'uuid:01234567-89ab-5def-8123-456789abcdef'],
    ['xmpMM:InstanceID', 'uuid:fedcba98-7654-5210-8edc-ba9876543210'],
    ['xmpMM:VersionID', '1'],
    ['xmpMM:RenditionClass', 'default'],
    ['dc:title', 'Données ouvertes'],
    ['dc:description', 'Journée d’essai (essai-2024)'],
    ['dc:creator', 'DataGrandEst'],
    ['dc:language', 'fr-FR'],
    ['dc:format', 'application/pdf'],
    ['pdf:Keywords', 'edition: edition-1; date: 2024-11-21'],
    ['pdf:Trapped', 'False'],
    ['pdf:Producer', 'Flyer Open Data'],
    ['pdfaid:part', '2'],
    ['pdfaid:conformance', 'U'],
  ])('says %s: %s', (name, value) => {
    expect(textOfProperty(properties, name)).toBe(value)
  })

  it('says nothing twice', () => {
    const names = properties.map(({ name }) => name)
    expect(names).toEqual([...new Set(names)])
  })

  it('names its namespaces as their owners write them', () => {
    const description = readXml(xmpPacket(JOB)).children[0]?.children[0]
    expect(Object.fromEntries(description?.attributes ?? [])).toMatchObject({
      'xmlns:pdfxid': 'http://www.npes.org/pdfx/ns/id/',
      'xmlns:xmp': 'http://ns.adobe.com/xap/1.0/',
      'xmlns:xmpMM': 'http://ns.adobe.com/xap/1.0/mm/',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:pdf': 'http://ns.adobe.com/pdf/1.3/',
      'xmlns:pdfaid': 'http://www.aiim.org/pdfa/ns/id/',
      'rdf:about': '',
    })
  })

  it('gives its title in the default language', () => {
    const title = properties.find(({ name }) => name === 'dc:title')
    const item = title?.children[0]?.children[0]
    expect(title?.children[0]?.name).toBe('rdf:Alt')
    expect(item?.attributes.get('xml:lang')).toBe('x-default')
  })

  it('describes each property that PDF/A does not know', () => {
    const schemas = properties.find(({ name }) => name === 'pdfaExtension:schemas')
    const described = (schemas?.children[0]?.children ?? []).map((schema) => {
      const at = (name: string) => schema.children.find((child) => child.name === name)
      const property = at('pdfaSchema:property')?.children[0]?.children[0]
      const named = property?.children.find(({ name }) => name === 'pdfaProperty:name')
      return [at('pdfaSchema:namespaceURI')?.text, at('pdfaSchema:prefix')?.text, named?.text]
    })
    expect(described).toEqual([
      ['http://www.npes.org/pdfx/ns/id/', 'pdfxid', 'GTS_PDFXVersion'],
      ['http://ns.adobe.com/pdf/1.3/', 'pdf', 'Trapped'],
    ])
  })

  it('opens and closes as XMP asks, in its own encoding', () => {
    expect(xmpPacket(JOB)).toMatch(
      /^<\?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"\?>\n<x:xmpmeta/,
    )
    expect(xmpPacket(JOB)).toMatch(/<\/x:xmpmeta>\n<\?xpacket end="r"\?>$/)
  })
})

/** What a packet describes to validators of PDF/A: prefix, property and type of each extension. */
function describedIn(properties: readonly XmlElement[]): string[][] {
  const schemas = properties.find(({ name }) => name === 'pdfaExtension:schemas')
  return (schemas?.children[0]?.children ?? []).map((schema) => {
    const at = (name: string) => schema.children.find((child) => child.name === name)
    const property = at('pdfaSchema:property')?.children[0]?.children[0]
    const told = (name: string) => property?.children.find((child) => child.name === name)?.text
    return [
      at('pdfaSchema:namespaceURI')?.text ?? '',
      at('pdfaSchema:prefix')?.text ?? '',
      told('pdfaProperty:name') ?? '',
      told('pdfaProperty:valueType') ?? '',
      told('pdfaProperty:category') ?? '',
    ]
  })
}

describe.each([
  ['for a press, with tags', JOB.press, [], 'A'],
  ['for a press, without', JOB.press, undefined, 'U'],
  ['for a screen, with tags', null, [], 'A'],
  ['for a screen, without', null, undefined, 'U'],
] as const)('the packet of a file %s', (_, press, structure, level) => {
  const properties = propertiesOf(xmpPacket({ ...JOB, press, structure }))
  const named = properties.map(({ name }) => name)

  it('says PDF/A-2 at its level', () => {
    expect(textOfProperty(properties, 'pdfaid:part')).toBe('2')
    expect(textOfProperty(properties, 'pdfaid:conformance')).toBe(level)
  })

  it('says PDF/UA-1 with tags alone, and describes it', () => {
    expect(textOfProperty(properties, 'pdfuaid:part')).toBe(structure ? '1' : undefined)
    const own = describedIn(properties).filter(([, prefix]) => prefix === 'pdfuaid')
    const schema = ['http://www.aiim.org/pdfua/ns/id/', 'pdfuaid', 'part', 'Integer', 'internal']
    expect(own).toEqual(structure ? [schema] : [])
  })

  it('says PDF/X and whether inks are trapped for a press alone', () => {
    const ofPress = ['pdfxid:GTS_PDFXVersion', 'pdf:Trapped']
    expect(named.filter((name) => ofPress.includes(name))).toEqual(press ? ofPress : [])
    const prefixes = describedIn(properties).map(([, prefix]) => prefix)
    expect(prefixes.includes('pdfxid')).toBe(press !== null)
  })
})

describe('a title that XML would misread', () => {
  it.each([
    'Données & métadonnées',
    '<script>alert(1)</script>',
    'a ]]> b',
    '&amp; &#38; &nbsp;',
    '</dc:title><pdf:Trapped>True</pdf:Trapped>',
    '"guillemets" et \'apostrophes\'',
    '🙂 纸 é',
  ])('is kept as it is: %j', (title) => {
    const properties = propertiesOf(xmpPacket({ ...JOB, title, subject: title }))
    expect(textOfProperty(properties, 'dc:title')).toBe(title)
    expect(textOfProperty(properties, 'dc:description')).toBe(title)
    expect(properties.filter(({ name }) => name === 'pdf:Trapped')).toHaveLength(1)
  })
})

describe('the packet in a file', () => {
  async function finished(title: string): Promise<PDFDocument> {
    const document = await smallPdf(() => [{ content: 'q Q' }])
    setMetadata(document, { ...JOB, title })
    return readBack(document)
  }

  /** An entry of the information dictionary, as text. */
  function infoOf(document: PDFDocument, key: string): string | undefined {
    const info = document.context.lookup(document.context.trailerInfo.Info, PDFDict)
    const value = info.lookup(PDFName.of(key))
    if (value instanceof PDFString || value instanceof PDFHexString) return value.decodeText()
    return value instanceof PDFName ? value.decodeText() : undefined
  }

  it('is an XML stream without a filter', async () => {
    const metadata = follow((await finished('Titre')).catalog, 'Metadata')
    expect(String(follow(metadata, 'Type'))).toBe('/Metadata')
    expect(String(follow(metadata, 'Subtype'))).toBe('/XML')
    expect(follow(metadata, 'Filter')).toBeUndefined()
  })

  it('agrees with the information dictionary', async () => {
    const document = await finished('Données & « été »')
    const packet = Buffer.from(streamText(follow(document.catalog, 'Metadata')), 'latin1')
    const properties = propertiesOf(packet.toString('utf8'))
    const pairs = [
      ['Title', 'dc:title'],
      ['Subject', 'dc:description'],
      ['Creator', 'xmp:CreatorTool'],
      ['Producer', 'pdf:Producer'],
      ['Trapped', 'pdf:Trapped'],
    ] as const
    for (const [key, name] of pairs) {
      expect(infoOf(document, key), key).toBeDefined()
      expect(infoOf(document, key), key).toBe(textOfProperty(properties, name))
    }
    expect(textOfProperty(properties, 'xmp:CreateDate')).toBe(
      document.getCreationDate()?.toISOString().replace('.000', ''),
    )
    expect(textOfProperty(properties, 'xmp:ModifyDate')).toBe(
      document.getModificationDate()?.toISOString().replace('.000', ''),
    )
  })

  it('is none in a PDF/X-1a file, which says the same in its information dictionary', async () => {
    const document = await smallPdf(() => [{ content: 'q Q' }])
    setMetadata(document, { ...JOB, press: { standard: 'PDF/X-1a:2001', condition: COATED } })
    const read = await readBack(document)
    expect(follow(read.catalog, 'Metadata')).toBeUndefined()
    expect(infoOf(read, 'GTS_PDFXVersion')).toBe('PDF/X-1:2001')
    expect(infoOf(read, 'GTS_PDFXConformance')).toBe('PDF/X-1a:2001')
    expect(infoOf(read, 'Trapped')).toBe('False')
    for (const key of ['Lang', 'MarkInfo', 'StructTreeRoot']) {
      expect(follow(read.catalog, key), key).toBeUndefined()
    }
  })
})

describe('a UUID made of digits', () => {
  it('is the same for the same digits and another for others', () => {
    expect(uuidOf('a'.repeat(32))).toBe(uuidOf('a'.repeat(32)))
    expect(uuidOf('a'.repeat(32))).not.toBe(uuidOf('b'.repeat(32)))
  })

  it('has the version and the variant of a name-based UUID', () => {
    expect(uuidOf('0123456789abcdef'.repeat(2))).toMatch(
      /^uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    )
  })
})

it.each(['Journée\u000bde la donnée', '\u0000', 'a\ufffe', 'a\ud83d'])(
  'a packet is never made of %j, which XML does not allow',
  (subject) => {
    expect(() => xmpPacket({ ...JOB, subject })).toThrow(
      expect.objectContaining({
        name: 'ContentError',
        findings: [
          expect.objectContaining({
            rule: 'metadata',
            place: { data: 'metadata' },
            excerpt: subject,
          }),
        ],
      }),
    )
  },
)
