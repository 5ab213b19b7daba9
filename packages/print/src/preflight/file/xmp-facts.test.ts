import { describe, expect, it } from 'vitest'
import { readXmp } from './xmp-facts.ts'

const RDF = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"'
const DC = 'xmlns:dc="http://purl.org/dc/elements/1.1/"'
const PDF = 'xmlns:pdf="http://ns.adobe.com/pdf/1.3/"'
const XMP = 'xmlns:xmp="http://ns.adobe.com/xap/1.0/"'

const packet = (inside: string) =>
  `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">` +
  `<rdf:RDF ${RDF}>${inside}</rdf:RDF></x:xmpmeta>\n   \n<?xpacket end="w"?>`
const propertiesOf = (inside: string) => readXmp(packet(inside)).properties

describe('a metadata packet', () => {
  it('has properties as attributes of a description', () => {
    expect(
      propertiesOf(
        `<rdf:Description rdf:about="" ${PDF} ${XMP} pdf:Trapped="False" xmp:CreatorTool="A tool"/>`,
      ),
    ).toEqual({ 'pdf:Trapped': 'False', 'xmp:CreatorTool': 'A tool' })
  })

  it('has properties as elements', () => {
    expect(
      propertiesOf(
        `<rdf:Description rdf:about="" ${PDF}><pdf:Trapped> True\n</pdf:Trapped><pdf:Producer/></rdf:Description>`,
      ),
    ).toEqual({ 'pdf:Trapped': 'True' })
  })

  it.each(['Alt', 'Seq', 'Bag'])('has the first text of a list: rdf:%s', (list) => {
    expect(
      propertiesOf(
        `<rdf:Description ${DC}><dc:title><rdf:${list}><rdf:li xml:lang="x-default">Données</rdf:li>` +
          `<rdf:li>Data</rdf:li></rdf:${list}></dc:title></rdf:Description>`,
      ),
    ).toEqual({ 'dc:title': 'Données' })
  })

  it('has them under the usual prefixes, whatever it calls them', () => {
    expect(
      propertiesOf(
        '<rdf:Description xmlns:a="http://www.npes.org/pdfx/ns/id/" xmlns:b="http://www.aiim.org/pdfa/ns/id/" ' +
          'a:GTS_PDFXVersion="PDF/X-4"><b:part>2</b:part><b:conformance>A</b:conformance></rdf:Description>',
      ),
    ).toEqual({
      'pdfxid:GTS_PDFXVersion': 'PDF/X-4',
      'pdfaid:part': '2',
      'pdfaid:conformance': 'A',
    })
  })

  it('has the first of several texts of a property, in several descriptions too', () => {
    expect(
      propertiesOf(
        `<rdf:Description ${PDF} pdf:Trapped="False"/><rdf:Description ${PDF} pdf:Trapped="True"/>`,
      ),
    ).toEqual({ 'pdf:Trapped': 'False' })
  })

  it('does not tell properties of other schemas, nor those inside a property', () => {
    expect(
      propertiesOf(
        `<rdf:Description xmlns:own="https://example.org/" own:a="1" ${DC} ${PDF}><own:b>2</own:b>` +
          '<dc:source><rdf:Description><pdf:Trapped>True</pdf:Trapped></rdf:Description></dc:source></rdf:Description>',
      ),
    ).toEqual({ 'dc:source': 'True' })
  })

  it('may have padding, a byte order mark and zeros around it', () => {
    const read = readXmp(`\ufeff${packet(`<rdf:Description ${PDF} pdf:Trapped="True"/>`)}\0\0`)
    expect(read).toEqual({ isWellFormed: true, properties: { 'pdf:Trapped': 'True' } })
  })

  it.each([
    packet('<rdf:Description>'),
    '<a><b></a></b>',
    '<a b=1/>',
    '<a>&nothing;</a>',
    '<unbound:a/>',
    'no XML at all',
    '',
  ])('that is broken is told to be: %s', (xml) => {
    expect(readXmp(xml).isWellFormed).toBe(false)
  })

  it('that breaks off still has what came before', () => {
    const read = readXmp(packet(`<rdf:Description ${PDF} pdf:Trapped="True"/>`).slice(0, -35))
    expect(read).toEqual({ isWellFormed: false, properties: { 'pdf:Trapped': 'True' } })
  })

  it('does not multiply what it is told to', () => {
    const entities = Array.from({ length: 20 }, (_, i) => `<!ENTITY a${i + 1} "&a${i};&a${i};">`)
    const read = readXmp(`<!DOCTYPE a [<!ENTITY a0 "ha">${entities.join('')}]><a>&a20;</a>`)
    expect(read).toEqual({ isWellFormed: false, properties: {} })
  })
})
