import type { Finding } from '../findings/finding.ts'
import { checkText } from '../typography/check-text.ts'
import type { TextRole } from '../typography/text-rule.ts'
import type { Mentions } from './mentions.ts'
import type { PrintRun } from './print-run.ts'

/** A mention as it stands on paper, with the field of the leaflet that it comes from. */
export interface MentionText {
  readonly field: 'mentions.printer.name' | 'mentions.printer.address' | 'mentions.keepOffStreet'
  readonly text: string
  readonly role: TextRole
}

/** The mentions that are words, in the order in which they are printed and read. */
export function mentionTexts({ printer, keepOffStreet }: Mentions): MentionText[] {
  return [
    ...(printer
      ? [
          {
            field: 'mentions.printer.name',
            text: `Imprimé par ${printer.name}`,
            role: 'name',
          } as const,
          { field: 'mentions.printer.address', text: printer.address, role: 'body' } as const,
        ]
      : []),
    ...(keepOffStreet
      ? [
          {
            field: 'mentions.keepOffStreet',
            text: 'Ne pas jeter sur la voie publique.',
            role: 'body',
          } as const,
        ]
      : []),
  ]
}

/** Checks every mention of a print run against the typography rules, as it is written in data. */
export function findMentionFaults({
  id,
  mentions = {},
}: Pick<PrintRun, 'id'> & {
  readonly mentions?: Pick<Mentions, 'printer'> | undefined
}): Finding[] {
  const { printer } = mentions
  if (!printer) return []
  return [
    ...checkText({ text: printer.name, role: 'name' }, { run: id, field: 'mentions.printer.name' }),
    ...checkText(
      { text: printer.address, role: 'body' },
      { run: id, field: 'mentions.printer.address' },
    ),
  ]
}
