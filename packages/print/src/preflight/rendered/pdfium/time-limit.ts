/**
 * Has work done and breaks it off when it does not end, wherever it is: what it worked with is left as it
 * was then, and what it wanted to do at its end is not done.
 */
export type TimeLimit = <T>(work: () => T) => Limited<T>

/** What work within a time limit came to. */
export type Limited<T> = { readonly done: T } | 'too-long'

/** Lets work go on: whoever started the thread watches it. */
export const noTimeLimit: TimeLimit = (work) => ({ done: work() })
