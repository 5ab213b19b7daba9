import { z } from 'zod'
import { findingsOf } from '../findings/rule.ts'
import { issueOf } from '../findings/value-rule.ts'
import { tell } from '../findings/words.ts'
import { t16ComposedCharacters } from '../typography/checks/t16-composed-characters.ts'
import { ENGLISH } from '../words/english.ts'

/**
 * What no line of text holds: controls, line ends, invisible format characters, half a surrogate
 * pair, private and unassigned characters. XML refuses most of them (XML 1.0, 2.2), and metadata
 * are XML; the others are seen by nobody.
 */
const UNPRINTABLE = /[\p{C}\p{Zl}\p{Zp}]/u

/**
 * A text that is not typeset but goes into metadata, slug, manifest and reports: one line of
 * composed characters.
 *
 * @param description what it holds, for whoever writes data or code
 */
export const plainText = (description: string) =>
  z
    .string()
    .min(1)
    .superRefine((text, context) => {
      const [unprintable] = UNPRINTABLE.exec(text) ?? []
      if (unprintable !== undefined) {
        context.addIssue(issueOf('unprintable', { found: unprintable }))
      }
      for (const finding of findingsOf(
        [t16ComposedCharacters],
        { text, role: 'body' } as const,
        {},
      )) {
        const { what, mend } = tell(ENGLISH, finding)
        context.addIssue({ code: 'custom', message: `${what} ${mend}` })
      }
    })
    .meta({ description })
