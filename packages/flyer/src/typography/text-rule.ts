import type { Faults, Found } from '../findings/finding.ts'
import type { Examples, Rule } from '../findings/rule.ts'
import { excerptAround } from './text/excerpt.ts'

/**
 * What a string is: this decides which rules look at it.
 *
 * - `title`, `body`, `name`: prose, to which T1–T13 apply. An address standing inside it is exempt.
 * - `address`: a whole URL or e-mail address, to which only T15, T16 and the soft hyphen of T12 apply.
 */
export type TextRole = 'title' | 'body' | 'name' | 'address'

/** A string as it is printed. */
export interface Text {
  readonly text: string
  readonly role: TextRole
}

/** Which way a rule is broken, and what should stand there; no replacement where only the author knows. */
export type Verdict<F extends Faults> = Found<F> & { readonly replacement?: string }

/** A stretch of a string at fault, in UTF-16 units: its first, and past its last; never empty. */
export type Stretch<F extends Faults> = Verdict<F> & {
  readonly start: number
  readonly end: number
}

/** A rule that looks at one string. */
export function textRule<Id extends string, F extends Faults>({
  find,
  ...rule
}: Omit<Rule<Text, Id>, 'check' | 'severity'> & {
  readonly find: (text: string, role: TextRole) => Stretch<F>[]
}): Rule<Text, Id, Found<F>> {
  return {
    ...rule,
    severity: 'error',
    check: ({ text, role }) =>
      find(text, role)
        .toSorted((a, b) => a.start - b.start)
        .map(({ start, end, replacement, ...found }) => ({
          ...(found as Stretch<F>),
          place: { start, end },
          excerpt: excerptAround(text, start, end),
          ...(replacement === undefined
            ? {}
            : { correction: { found: text.slice(start, end), replacement } }),
        })),
  }
}

/** The stretches of a text that match a global pattern and that the judge finds wrong. */
export function stretchesAt<F extends Faults>(
  text: string,
  pattern: RegExp,
  judge: (match: RegExpExecArray) => Verdict<F> | null,
): Stretch<F>[] {
  return Array.from(text.matchAll(pattern)).flatMap((match) => {
    const verdict = judge(match)
    return verdict ? [{ start: match.index, end: match.index + match[0].length, ...verdict }] : []
  })
}

/** Examples written briefly: texts of one role, body text unless told. */
interface ExampleGroup {
  readonly role?: TextRole
  readonly passes: readonly string[]
  readonly fails: readonly (readonly [text: string, ...finds: string[]])[]
}

/** The examples of a rule for texts: those that pass, and those that fail with the stretches at fault. */
export function textExamples(...groups: readonly ExampleGroup[]): Examples<Text> {
  return {
    passes: groups.flatMap(({ role = 'body', passes }) => passes.map((text) => ({ text, role }))),
    fails: groups.flatMap(({ role = 'body', fails }) =>
      fails.map(([text, ...finds]) => ({ text, role, finds })),
    ),
  }
}
