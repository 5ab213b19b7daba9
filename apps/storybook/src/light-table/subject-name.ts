import { type Catalogue, type PanelId, panelsSchema, type Side } from '@flyer-open-data/flyer'
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
    : `Volet «\u00a0${panelName(subject.panel)}\u00a0»`
}

/** What a panel is called, in French: its schema says it. */
export function panelName(panel: PanelId): string {
  return panelsSchema.shape[panel].meta()?.title ?? panel
}
