import type { Place } from './place.ts'

/** `error`: what is wrong keeps the work from going on. `warning`: somebody should look at it. */
export type Severity = 'error' | 'warning'

/** What a fault's words are made from: characters of the text, names, numbers in the named unit. */
export type Values = Readonly<Record<string, string | number>>

/** The ways in which a rule is broken, each with its values. */
export type Faults = { readonly [fault: string]: Values }

/** What a rule finds in its subject, its place inside that subject. */
export interface AnyFound {
  /** Which way the rule is broken: `unpaired`, `wrong-space`. */
  readonly fault: string
  readonly values: Values
  readonly place?: Place
  /** The fault with some context, to the letter; U+2028 where two lines part. */
  readonly excerpt?: string
  /** The faulty stretch and what should stand there; absent when only the author knows. */
  readonly correction?: { readonly found: string; readonly replacement: string }
}

/** What a rule with these faults finds: each fault with its own values. */
export type Found<F extends Faults> = {
  readonly [K in keyof F & string]: AnyFound & { readonly fault: K; readonly values: F[K] }
}[keyof F & string]

/** Something is wrong in a place. It holds no words: those are in one table a language. */
export interface Finding extends AnyFound {
  /** Id of the rule that is broken. */
  readonly rule: string
  readonly severity: Severity
  readonly place: Place
}
