import { join } from 'node:path'
import { lawArea, textFaults, textInk } from './black-text.ts'
import type { Check, Finding } from './check.ts'
import { colourBarFaults, PATCHES } from './colour-bar.ts'
import { cropMarkFaults } from './crop-marks.ts'
import { heaviestPlace, inkFaults } from './ink-sum.ts'
import { type MadeFile, ofProducts } from './make-files.ts'
import { INKS, type SeparatedPage, separate } from './separate.ts'

const INSIDE_PAGE = 2

/** The press files of one run, plate by plate: the artwork of every run is the same. */
export const separations: Check = {
  name: 'separations',
  needs: ['gs'],
  run: async ({ files, scratch }) => {
    const run = files[0]?.run
    const oneRun = files.filter((file) => file.run === run)
    const findings: Finding[] = []
    for (const file of ofProducts(oneRun, ['press', 'press-no-marks', 'press-x1a'])) {
      const pages = await separate(file.path, join(scratch, `${file.name}-plates`))
      if (pages.length !== 2) throw new Error(`${file.name} has ${pages.length} pages, not 2`)
      for (const [i, page] of pages.entries()) findings.push(...examine(file, page, i + 1))
    }
    return findings
  },
}

function examine({ name, product }: MadeFile, page: SeparatedPage, number: number): Finding[] {
  const file = `${name} p. ${number}`
  const heaviest = heaviestPlace(page)
  const measured = `${heaviest.percent.toFixed(1)} % at ${heaviest.at.join(' × ')} mm`
  const findings: Finding[] = [
    {
      what: 'four plates',
      file,
      faults: page.others.map((ink) => `a fifth plate, ${ink}`),
      measured: INKS.join(', '),
    },
    { what: 'ink sum', file, faults: inkFaults(heaviest), measured },
  ]
  if (product !== 'press-no-marks') {
    const faults = cropMarkFaults(page)
    findings.push({ what: 'crop marks', file, faults, measured: 'eight, on every plate' })
    findings.push({
      what: 'colour bar',
      file,
      faults: colourBarFaults(page),
      measured: `${PATCHES.length} patches, two inks and three on each other among them`,
    })
  }
  if (number === INSIDE_PAGE) {
    const text = textInk(page, lawArea(page.trim))
    const measured = `${text.black} black pixels, no other ink under them`
    findings.push({ what: 'black text', file, faults: textFaults(text), measured })
  }
  return findings
}
