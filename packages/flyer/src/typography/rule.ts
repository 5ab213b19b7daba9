/** Number of a rule of French typography, as in the project's table. */
export type TypographyRuleId =
  | 'T1'
  | 'T2'
  | 'T3'
  | 'T4'
  | 'T5'
  | 'T6'
  | 'T7'
  | 'T8'
  | 'T9'
  | 'T10'
  | 'T11'
  | 'T12'
  | 'T13'
  | 'T14'
  | 'T15'
  | 'T16'

/**
 * What a string is: this decides which rules look at it.
 *
 * - `title`, `body`, `name`: prose, to which T1–T13 apply. An address standing inside it is exempt.
 * - `address`: a whole URL or e-mail address, to which only T15, T16 and the soft hyphen of T12 apply.
 */
export type TextRole = 'title' | 'body' | 'name' | 'address'

/** One fault in a string, as a rule's check sees it. */
export interface TypographyFault {
  /** Offset of the first UTF-16 unit at fault. */
  readonly start: number
  /** Offset past the last unit at fault; always more than `start`. */
  readonly end: number
  /** What is wrong: a clause without a full stop, such as `"?" has no U+202F before it`. */
  readonly what: string
  /** How to correct it: a sentence, such as `Put U+202F before "?".` */
  readonly mend: string
  /** What should stand from `start` to `end`; absent when only the author knows. */
  readonly replacement?: string
}

/** One fault, with its place in the content: what a person reads. */
export interface TypographyFinding {
  readonly rule: TypographyRuleId
  /** Place of the string in the content, as the caller named it. */
  readonly path: string
  /** The fault with some context, its invisible characters written out as `[U+00A0]`. */
  readonly excerpt: string
  /** What is wrong, why it matters and the rule's number, in one sentence. */
  readonly message: string
  /** How to correct it: one sentence. */
  readonly mend: string
  /** The faulty stretch and what should stand there; absent when only the author knows. */
  readonly correction?: { readonly found: string; readonly replacement: string }
}

/** A numbered rule of French typography. */
export interface TypographyRule {
  readonly id: TypographyRuleId
  /** The rule in a few words. */
  readonly title: string
  /** Why the rule matters to a reader: a clause that goes on from a fault's `what`. */
  readonly why: string
  /** Where the rule comes from. */
  readonly source: string
  /** Finds the faults of one string; absent when the rule needs a font (T14). */
  readonly check?: (text: string, role: TextRole) => TypographyFault[]
}
