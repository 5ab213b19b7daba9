import { layoutLeaflet } from '@flyer-open-data/ui'
import { buildOfficeSheet } from '../office-a4/office-a4.ts'
import type { BuiltFile } from '../product.ts'
import type { Workshop } from '../workshop.ts'

/**
 * `office-a4` with little ink: the same leaflet in its light dress, on white. A side that is blue all
 * over costs an office printer its toner, and curls the sheet.
 */
export function buildOfficeA4Light(workshop: Workshop): Promise<BuiltFile> {
  const { job, fonts } = workshop
  return buildOfficeSheet(workshop, layoutLeaflet({ ...job, fonts, dress: 'light' }))
}
