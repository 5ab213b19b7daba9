import type { Finding, Place } from '@flyer-open-data/flyer'
import { PDFArray, PDFDict, PDFName } from 'pdf-lib'
import { resourceEntries } from '../../content-stream/page-streams.ts'
import { inside } from '../../findings/places.ts'
import { pressFinding, refusePress } from '../../findings/refuse-press.ts'

/**
 * Refuses fonts whose glyphs are drawings (Type 3), whether text or a graphics state chooses them:
 * a drawing brings colours and resources of its own.
 *
 * @throws ContentError naming each font
 */
export function refuseDrawnFonts(resources: PDFDict, place: Place): void {
  const findings: Finding[] = []
  for (const { name, value } of resourceEntries(resources, 'Font')) {
    findings.push(...drawnFont(value, inside(place, 'font', name)))
  }
  for (const { name, value } of resourceEntries(resources, 'ExtGState')) {
    const choice = value instanceof PDFDict ? value.lookup(PDFName.of('Font')) : undefined
    if (!(choice instanceof PDFArray) || choice.size() === 0) continue
    findings.push(...drawnFont(choice.lookup(0), inside(place, 'graphics state', name)))
  }
  refusePress(findings)
}

function drawnFont(font: unknown, place: Place): Finding[] {
  if (!(font instanceof PDFDict)) return []
  if (font.lookup(PDFName.of('Subtype')) !== PDFName.of('Type3')) return []
  return [pressFinding('font', 'drawn', {}, place)]
}
