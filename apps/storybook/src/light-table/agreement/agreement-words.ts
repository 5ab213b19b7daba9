import { AGREEMENT_TOLERANCE_MM, type Agreement, agrees } from '@flyer-open-data/browser/press'
import { count, fixedNumber, withUnit } from '@flyer-open-data/flyer'
import type { AgreementState } from './use-agreement.ts'

/** What a difference between screen and paper amounts to, in French: a number, then the verdict. */
export function agreementWords(state: AgreementState): string {
  if (state === 'pending') return 'Mesure de l’écart entre écran et papier…'
  if ('error' in state) {
    return 'L’écart n’a pas pu être mesuré\u00a0: revenez à «\u00a0Écran\u00a0», puis à «\u00a0Différence\u00a0».'
  }
  // Each surface smooths its letters in a way of its own: their outlines stay on the picture.
  const verdict = agrees(state) ? 'conforme, ces contours sont ceux du lissage' : 'non conforme'
  return `${factOf(state)}\u00a0: ${verdict}`
}

function factOf({ lines, largestMm, at, alone }: Agreement): string {
  const [first] = alone
  if (first !== undefined) {
    const found = count(alone.length, 'ligne n’est', 'lignes ne sont')
    return `${found} que sur une des deux surfaces («\u00a0${first}\u00a0»)`
  }
  // Rounded up: 0.151 mm is not within 0.15 mm.
  const gap = `${fixedNumber(Math.ceil(largestMm * 100 - 1e-9) / 100, 2)}\u00a0mm`
  const where = largestMm > AGREEMENT_TOLERANCE_MM ? `, «\u00a0${at}\u00a0»` : ''
  const tolerance = withUnit(AGREEMENT_TOLERANCE_MM, 'mm')
  return `Écart le plus grand\u00a0: ${gap} sur ${count(lines, 'ligne', 'lignes')}${where} (tolérance ${tolerance})`
}
