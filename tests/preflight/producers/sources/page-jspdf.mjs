/** Draws the page with jsPDF: node page-jspdf.mjs path/of/jspdf.node.js out.pdf */
import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const [library, out] = process.argv.slice(2)
const { jsPDF } = await import(pathToFileURL(library).href)

const document = new jsPDF({ unit: 'mm', format: [99, 210] })
document.setProperties({ title: 'Données ouvertes' })
const draw = (size, top, text) =>
  document.setFontSize(size).setTextColor(1, 0.6, 0, 0.2).text(text, 10, top)
draw(18, 17, 'Données ouvertes')
draw(9, 28, 'L’été, 40 jeux de données.')
draw(6, 34, 'Mentions')
document.setLineWidth((0.5 * 25.4) / 72).line(10, 40, 89, 40)
document.setFillColor(0, 0.2, 1, 0).rect(0, 150, 99, 60, 'F')
const picture = readFileSync(new URL('picture.png', import.meta.url))
document.addImage(new Uint8Array(picture), 'PNG', 10, 60, 20, 20)
writeFileSync(out, new Uint8Array(document.output('arraybuffer')))
