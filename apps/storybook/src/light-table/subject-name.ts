import { type Catalogue, panelTitle, type Side } from '@flyer-open-data/flyer'
import type { Subject } from './stage/subject.ts'

/** What the sides are called, in French. */
export const SIDE_NAMES: Readonly<Record<Side, string>> = {
  outside: 'Extérieur',
  inside: 'Intérieur',
}

/** What lies on the table, in French. */
export function subjectName(subject: Subject, { format }: Catalogue): string {
  return subject.kind === 'side'
    ? `${SIDE_NAMES[subject.side]}, ${format.name}`
    : `Volet «\u00a0${panelTitle(subject.panel)}\u00a0»`
}
