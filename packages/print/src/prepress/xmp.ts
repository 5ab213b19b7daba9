import { pressFinding, refusePress } from '../findings/refuse-press.ts'
import { CREATOR, type PressJob } from './press-job.ts'

/** What no XML document may hold, escaped or not (XML 1.0, 2.2). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const NO_XML = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/u

/** @throws ContentError for a character that no XML document may hold */
function escapeXml(text: string): string {
  if (NO_XML.test(text)) {
    const finding = pressFinding('metadata', 'unprintable', {}, { data: 'metadata' })
    refusePress([{ ...finding, excerpt: text }])
  }
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** A UUID written from hexadecimal digits: the same digits, the same name. */
export function uuidOf(hex: string): string {
  const part = (from: number, to: number) => hex.slice(from, to)
  return `uuid:${part(0, 8)}-${part(8, 12)}-5${part(13, 16)}-8${part(17, 20)}-${part(20, 32)}`
}

/** A property that a PDF/A-2 validator does not know, and how to read it. */
interface Extension {
  readonly schema: string
  readonly namespace: string
  readonly prefix: string
  readonly property: string
  readonly type: 'Text' | 'Integer'
  readonly description: string
  readonly value: string
}

const PRESS_EXTENSIONS: readonly Extension[] = [
  {
    schema: 'PDF/X ID',
    namespace: 'http://www.npes.org/pdfx/ns/id/',
    prefix: 'pdfxid',
    property: 'GTS_PDFXVersion',
    type: 'Text',
    description: 'Version of the PDF/X standard',
    value: 'PDF/X-4',
  },
  {
    schema: 'Adobe PDF',
    namespace: 'http://ns.adobe.com/pdf/1.3/',
    prefix: 'pdf',
    property: 'Trapped',
    type: 'Text',
    description: 'Whether inks were spread into each other',
    value: 'False',
  },
]

const TAGS_EXTENSION: Extension = {
  schema: 'PDF/UA ID',
  namespace: 'http://www.aiim.org/pdfua/ns/id/',
  prefix: 'pdfuaid',
  property: 'part',
  type: 'Integer',
  description: 'Part of the PDF/UA standard',
  value: '1',
}

function extensionSchema(extension: Extension): string {
  const { schema, namespace, prefix, property, type, description } = extension
  return `     <rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>${schema}</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>${namespace}</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>${prefix}</pdfaSchema:prefix>
      <pdfaSchema:property>
       <rdf:Seq>
        <rdf:li rdf:parseType="Resource">
         <pdfaProperty:name>${property}</pdfaProperty:name>
         <pdfaProperty:valueType>${type}</pdfaProperty:valueType>
         <pdfaProperty:category>internal</pdfaProperty:category>
         <pdfaProperty:description>${description}</pdfaProperty:description>
        </rdf:li>
       </rdf:Seq>
      </pdfaSchema:property>
     </rdf:li>`
}

/**
 * The XMP packet of a file: PDF/A-2 at level A and PDF/UA-1 with tags, at level U without, and PDF/X-4
 * for a press. Each property stands once and agrees with the information dictionary. What PDF/A
 * validators do not know is described to them.
 */
export function xmpPacket(job: PressJob): string {
  const { title, author, subject, keywords, language, date, identity, press, structure } = job
  const extensions = [...(press ? PRESS_EXTENSIONS : []), ...(structure ? [TAGS_EXTENSION] : [])]
  const day = date.toISOString().replace(/\.\d+Z$/, 'Z')
  const alternative = (text: string) =>
    `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt>`
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about=""
    xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:xmp="http://ns.adobe.com/xap/1.0/"
    xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"
    xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
    xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/"
    xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
    xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
    xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
    xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
    xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
   <dc:format>application/pdf</dc:format>
   <dc:title>${alternative(title)}</dc:title>
   <dc:creator><rdf:Seq><rdf:li>${escapeXml(author)}</rdf:li></rdf:Seq></dc:creator>
   <dc:description>${alternative(subject)}</dc:description>
   <dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>
   <xmp:CreatorTool>${CREATOR}</xmp:CreatorTool>
   <xmp:CreateDate>${day}</xmp:CreateDate>
   <xmp:ModifyDate>${day}</xmp:ModifyDate>
   <xmp:MetadataDate>${day}</xmp:MetadataDate>
   <xmpMM:DocumentID>${uuidOf(identity)}</xmpMM:DocumentID>
   <xmpMM:InstanceID>${uuidOf(identity.slice(32))}</xmpMM:InstanceID>
   <xmpMM:VersionID>1</xmpMM:VersionID>
   <xmpMM:RenditionClass>default</xmpMM:RenditionClass>
   <pdf:Producer>${CREATOR}</pdf:Producer>
   <pdf:Keywords>${escapeXml(keywords)}</pdf:Keywords>
${extensions.map(({ prefix, property, value }) => `   <${prefix}:${property}>${value}</${prefix}:${property}>`).join('\n')}
   <pdfaid:part>2</pdfaid:part>
   <pdfaid:conformance>${structure ? 'A' : 'U'}</pdfaid:conformance>
   <pdfaExtension:schemas>
    <rdf:Bag>
${extensions.map(extensionSchema).join('\n')}
    </rdf:Bag>
   </pdfaExtension:schemas>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`
}
