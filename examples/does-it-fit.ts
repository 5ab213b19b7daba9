/**
 * Says whether a text fits its place in the leaflet, without making a file:
 * `node --import tsx examples/does-it-fit.ts voices title "ON EN PARLE"`. Ends with 1 when it does
 * not, and with 2 and a list of the places when there is no such place.
 */
import { editableTexts, jobOf, readCatalogue, withText } from '@flyer-open-data/flyer'
import { checkDraft, openFonts, tellInFrench } from '@flyer-open-data/ui'
import { readFontFiles } from '@flyer-open-data/ui/node'

const [panel, field, text = ''] = process.argv.slice(2)

const catalogue = readCatalogue()
const [run] = catalogue.printRuns
if (!run) throw new Error('The catalogue has no print run.')
const job = jobOf(catalogue, run)
const { edition } = job

const places = editableTexts(edition.panels)
const place = places.find((known) => known.panel === panel && known.field === field)
if (!place) {
  process.stderr.write('The leaflet has these texts:\n')
  for (const known of places) process.stderr.write(`  ${known.panel} ${known.field}\n`)
  process.exit(2)
}

// Texts are typeset as for paper: a text that is too long is a finding, not a smaller letter.
const { findings } = checkDraft({
  ...job,
  edition: withText(edition, place, text),
  fonts: openFonts(await readFontFiles()),
})

process.stdout.write(`${place.title} : « ${place.value} » → « ${text} »\n`)
for (const finding of findings) {
  const { where, what, mend } = tellInFrench(finding, edition)
  process.stdout.write(`${where}\n  ${what} ${mend}\n`)
}
if (findings.length === 0) process.stdout.write('Le texte tient à sa place.\n')
process.exitCode = findings.length === 0 ? 0 : 1
