import { join } from 'node:path'
import { SIDES } from '@flyer-open-data/flyer'
import type { BrowserContext } from 'playwright-core'
import { findBrowser } from '../browser/find-browser.ts'
import { launchBrowser } from '../browser/launch.ts'
import { SIDE_WINDOW, STORYBOOK } from '../browser/light-table.ts'
import { serveFolder } from '../browser/serve-folder.ts'
import type { Check, Finding } from './check.ts'
import { flatPlaces, plateFaults, plateGap, readingFaults } from './compare-plates.ts'
import { ofProducts } from './make-files.ts'
import { runProcess } from './run-process.ts'
import { INKS, type SeparatedPage, separate } from './separate.ts'
import { openPress, readInks, shownPlate } from './shown-plates.ts'

/** Ghostscript draws finer here than for the other checks, and smooths edges, as pdf.js does. */
const PIXELS_PER_MM = 10
const SMOOTHING = 4

/** The plates that designers see on the light table are those of the finished press file. */
export const platesView: Check = {
  name: 'plates view',
  needs: ['gs', 'chromium'],
  run: async ({ files, scratch }) => {
    const [press] = ofProducts(files, ['press'])
    if (!press) throw new Error('There is no press file.')
    const built = await runProcess(process.execPath, ['tools/turbo.mjs', 'run', 'build'])
    if (built.code !== 0) throw new Error(`Storybook could not be built:\n${built.stderr}`)
    const pages = await separate(press.path, join(scratch, 'plates-view'), PIXELS_PER_MM, SMOOTHING)
    const served = await serveFolder(STORYBOOK)
    const found = await findBrowser()
    const browser = await launchBrowser(found)
    try {
      const context = await browser.newContext({ viewport: SIDE_WINDOW })
      const findings: Finding[] = []
      for (const [i, side] of SIDES.entries()) {
        const page = pages[i]
        if (!page) throw new Error(`${press.name} has no page for the ${side}.`)
        const file = `${press.name} p. ${i + 1}`
        findings.push(...(await examine(context, served.origin, { page, side, file }, press.run)))
      }
      return findings
    } finally {
      await browser.close()
      served.close()
      await found.remove()
    }
  },
}

async function examine(
  context: BrowserContext,
  origin: string,
  { page, side, file }: { page: SeparatedPage; side: (typeof SIDES)[number]; file: string },
  run: string,
): Promise<Finding[]> {
  const shown = await openPress(context, origin, side, run)
  const points = flatPlaces(page, PIXELS_PER_MM)
  const readings = await readInks(shown, points)
  const faults = readingFaults(page, PIXELS_PER_MM, points, readings)
  if (points.length < 50) faults.push(`only ${points.length} places could be read`)
  const findings: Finding[] = [
    { what: 'ink readings', file, faults, measured: `${points.length} places, within 2 %` },
  ]
  for (const ink of INKS) {
    const gap = plateGap(page.plates[ink], page.trim, await shownPlate(shown, ink))
    const measured = `${gap.mean.toFixed(1)} % of ink off in the mean, ${gap.most.toFixed(0)} % at ${gap.at.join(' × ')} mm`
    findings.push({ what: `${ink} shown`, file, faults: plateFaults(gap), measured })
  }
  await shown.close()
  return findings
}
