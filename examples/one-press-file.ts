/**
 * Makes one press file from the edition with a word changed, and writes it:
 * `node --import tsx examples/one-press-file.ts essai.pdf`. The edition itself stays as it is.
 */
import { writeFile } from 'node:fs/promises'
import {
  findTypographyFaults,
  jobOf,
  readCatalogue,
  refuse,
  withText,
} from '@flyer-open-data/flyer'
import { buildProduct, openWorkshop, PRODUCTS } from '@flyer-open-data/print'
import { readColourEngine, readCondition } from '@flyer-open-data/print/node'
import { layoutLeaflet, openFonts } from '@flyer-open-data/ui'
import { readFontFiles } from '@flyer-open-data/ui/node'

const [path = 'essai.pdf'] = process.argv.slice(2)

const catalogue = readCatalogue()
const run = catalogue.printRuns.find(({ id }) => id === 'meuse-2024')
if (!run) throw new RangeError('The catalogue has no run meuse-2024.')

const title = 'ELLES EN PARLENT LE MIEUX'
const owners = jobOf(catalogue, run)
const edition = withText(owners.edition, { panel: 'voices', field: 'title' }, title)
const job = { ...owners, edition }

// As a print run would: typography is checked first, then every text must fit its place.
refuse(findTypographyFaults(edition))
const fonts = openFonts(await readFontFiles())
const layout = layoutLeaflet({ ...job, fonts })

const condition = await readCondition(run)
const workshop = openWorkshop({ job, layout, fonts, condition, readColourEngine })
const { bytes, pages, trimMm, bleedMm, product } = await buildProduct(PRODUCTS.press, workshop)
await writeFile(path, bytes)

const size = `${trimMm.join(' × ')} mm`
process.stdout.write(
  `${path}: ${product.standards.join(', ')}, ${pages} pages, ${size}, fonds perdus ${bleedMm} mm\n`,
)
