import type { FieldFault } from './read-form.ts'

/**
 * What looks wrong with a telephone number: a French one has ten digits, or +33 and nine. One of another
 * country begins with its own prefix, and is left alone.
 */
export function telephoneDoubt(telephone: string): FieldFault | undefined {
  const digits = telephone.replaceAll(/[\s.\-/()]/gu, '')
  const isOfFrance = !/^(?:\+|00)(?!33)[1-9]/.test(digits)
  const isWhole = /^0[1-9]\d{8}$/.test(digits.replace(/^(?:\+|00)33(?:0(?=\d{9}$))?/, '0'))
  if (digits === '' || !isOfFrance || isWhole) return undefined
  return {
    what: 'Est-ce le bon numéro\u202f?',
    mend: 'En France, un numéro a dix chiffres, comme 03\u00a087\u00a000\u00a000\u00a000. Celui-ci sera imprimé tel que vous l’avez écrit.',
    isTooLong: false,
  }
}
