import type { Finding } from '../findings/finding.ts'
import { checkText } from '../typography/check-text.ts'
import type { TextRole } from '../typography/text-rule.ts'
import type { Sender } from './sender.ts'

/** A string of a sender as it stands on paper, with the field that it comes from. */
interface SenderText {
  readonly field: string
  readonly text: string | undefined
  readonly role: TextRole
}

/** Checks every printed text of a sender against the typography rules. */
export function findSenderFaults(sender: Sender): Finding[] {
  const { mention, name, service, contact } = sender
  const texts: SenderText[] = [
    { field: 'mention', text: mention, role: 'body' },
    { field: 'name', text: name, role: 'name' },
    { field: 'service', text: service, role: 'body' },
    { field: 'contact.email', text: contact.email, role: 'address' },
    { field: 'contact.telephone', text: contact.telephone, role: 'body' },
    { field: 'contact.website', text: contact.website, role: 'address' },
  ]
  return texts.flatMap(({ field, text, role }) =>
    text === undefined ? [] : checkText({ text, role }, { data: `sender ${sender.id}`, field }),
  )
}
