import type { PressStandard } from '../../prepress/press-job.ts'
import type { BuiltFile } from '../product.ts'
import type { Workshop } from '../workshop.ts'

/** PDF/X-4 with marks in the margin: the main file. */
export function buildPress(workshop: Workshop): Promise<BuiltFile> {
  return buildSheet(workshop, 'marks', 'PDF/X-4')
}

/** PDF/X-4 that ends at the bleed, for printers who set their own marks. */
export function buildPressNoMarks(workshop: Workshop): Promise<BuiltFile> {
  return buildSheet(workshop, 'no-marks', 'PDF/X-4')
}

/** PDF/X-1a:2001, for workflows that know nothing newer. */
export function buildPressX1a(workshop: Workshop): Promise<BuiltFile> {
  return buildSheet(workshop, 'marks', 'PDF/X-1a:2001')
}

async function buildSheet(
  workshop: Workshop,
  manner: 'marks' | 'no-marks',
  standard: PressStandard,
): Promise<BuiltFile> {
  const sheet = await workshop.renderSheet(manner)
  const { width, height } = workshop.layout.format.openSize
  return {
    bytes: await workshop.finish(sheet, standard),
    pages: 2,
    trimMm: [width, height],
    bleedMm: workshop.job.run.bleed,
  }
}
