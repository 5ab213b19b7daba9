import { findAddresses } from './find-addresses.ts'

/** OBJECT REPLACEMENT CHARACTER: neither letter, figure, white space nor punctuation. */
const MASK = '\ufffc'

/** As many mask characters as the stretch that they stand for, so that offsets hold. */
export function maskOf(length: number): string {
  return MASK.repeat(length)
}

/** The text with its addresses masked, every offset unchanged. */
export function maskAddresses(text: string): string {
  return findAddresses(text).reduce(
    (masked, { start, end }) => masked.slice(0, start) + maskOf(end - start) + masked.slice(end),
    text,
  )
}
