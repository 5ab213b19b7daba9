import { readFileSync, writeFileSync } from 'node:fs'
import { Document, Image, Page, renderToBuffer, StyleSheet, Text, View } from '@react-pdf/renderer'

const MM = 72 / 25.4
const SIZE = [99 * MM, 210 * MM] as const

const styles = StyleSheet.create({
  page: { fontFamily: 'Helvetica', color: '#123456' },
  placed: { position: 'absolute', left: 10 * MM },
  line: { width: 79 * MM, height: 0.5, backgroundColor: '#123456' },
  foot: { position: 'absolute', left: 0, top: 150 * MM, width: 99 * MM, height: 60 * MM },
})

async function byReactPdf(picture: Uint8Array): Promise<Uint8Array> {
  const text = (fontSize: number, topMm: number, words: string) => (
    <Text style={{ ...styles.placed, fontSize, top: topMm * MM }}>{words}</Text>
  )
  const bytes = await renderToBuffer(
    <Document title="Données ouvertes">
      <Page size={[...SIZE]} style={styles.page}>
        {text(18, 10, 'Données ouvertes')}
        {text(9, 25, 'L’été, 40 jeux de données.')}
        {text(6, 32, 'Mentions')}
        <View style={{ ...styles.placed, ...styles.line, top: 40 * MM }} />
        <Image
          src={{ data: Buffer.from(picture), format: 'png' }}
          style={{ ...styles.placed, top: 60 * MM, width: 20 * MM, height: 20 * MM }}
        />
        <View style={{ ...styles.foot, backgroundColor: '#ffcc00' }} />
      </Page>
    </Document>,
  )
  return new Uint8Array(bytes)
}

/** Draws the page into the file that is named: node --import tsx react-pdf.tsx out.pdf */
const [out] = process.argv.slice(2)
if (out === undefined) throw new Error('Name the file to write.')
const picture = readFileSync(new URL('picture.png', import.meta.url))
writeFileSync(out, await byReactPdf(picture))
