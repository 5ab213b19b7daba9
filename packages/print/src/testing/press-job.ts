import type { PressJob } from '../prepress/press-job.ts'
import { MARKS_MARGIN, pageBoxes } from '../sheet/page-boxes.ts'

/** A job for the prepress stages, on a small sheet; it names no standard unless it is given one. */
export function pressJob({
  bleed = 3,
  margin = MARKS_MARGIN as number,
  press = null,
  printing = null,
  structure,
}: {
  bleed?: number
  margin?: number
  press?: PressJob['press']
  printing?: PressJob['printing']
  structure?: PressJob['structure']
} = {}): PressJob {
  return {
    boxes: pageBoxes({ width: 100, height: 60 }, bleed, margin),
    title: 'Données ouvertes',
    subject: 'Journée d’essai (essai-2024)',
    author: 'DataGrandEst',
    keywords: 'edition: edition-1; date: 2024-11-21',
    language: 'fr-FR',
    date: new Date('2024-11-21T00:00:00Z'),
    printing,
    structure,
    identity: '0123456789abcdef'.repeat(4),
    press,
  }
}
