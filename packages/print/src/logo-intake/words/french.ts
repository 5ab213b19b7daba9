import { count, frenchNumber, withUnit } from '@flyer-open-data/flyer'
import { PRESS_FRENCH } from '../../findings/french.ts'
import type { LogoKind } from '../../findings/logo/logo-faults.ts'
import type { LogoFacts } from '../logo-request.ts'
import type { LogoWords } from './logo-words.ts'

const VERDICTS: LogoWords['verdicts'] = {
  good: 'Bon pour l’impression',
  acceptable: 'Correct',
  refused: 'Refusé',
}

const KINDS: Readonly<Record<LogoKind, string>> = {
  svg: 'dessin SVG',
  png: 'image PNG',
  jpeg: 'image JPEG',
  pdf: 'PDF dessiné à la résolution de l’impression',
}

function factsOf(facts: LogoFacts): string {
  if (facts.made === 'shapes') {
    return `dessin vectoriel, ${count(facts.shapes, 'tracé', 'tracés')}, ${count(facts.colours, 'couleur', 'couleurs')}`
  }
  const { kind, widthPx, heightPx, widthMm, ppi } = facts
  const size = `${frenchNumber(widthPx)}\u00a0×\u00a0${frenchNumber(heightPx)}\u00a0pixels`
  return `${KINDS[kind]}, ${size}, ${withUnit(Math.round(ppi), 'ppp')} pour ${withUnit(widthMm, 'mm', 1)} de large`
}

/** What is said of a logo in French. */
export const LOGO_FRENCH: LogoWords = {
  language: PRESS_FRENCH,
  verdicts: VERDICTS,
  sentence: (verdict, facts) => `${VERDICTS[verdict]}\u00a0: ${factsOf(facts)}.`,
}
