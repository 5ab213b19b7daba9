import { PRESS_ENGLISH } from '../../findings/english.ts'
import type { LogoKind } from '../../findings/logo/logo-faults.ts'
import type { LogoFacts } from '../logo-request.ts'
import type { LogoWords } from './logo-words.ts'

const VERDICTS: LogoWords['verdicts'] = {
  good: 'Good for print',
  acceptable: 'Fair',
  refused: 'Refused',
}

const KINDS: Readonly<Record<LogoKind, string>> = {
  svg: 'SVG drawing',
  png: 'PNG picture',
  jpeg: 'JPEG picture',
  pdf: 'PDF, drawn at the resolution of print',
}

const counted = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`

function factsOf(facts: LogoFacts): string {
  if (facts.made === 'shapes') {
    return `vector drawing, ${counted(facts.shapes, 'path')}, ${counted(facts.colours, 'colour')}`
  }
  const { kind, widthPx, heightPx, widthMm, ppi } = facts
  return `${KINDS[kind]}, ${widthPx} × ${heightPx} pixels, ${Math.round(ppi)} ppi at ${widthMm.toFixed(1)} mm of width`
}

/** What is said of a logo in English. */
export const LOGO_ENGLISH: LogoWords = {
  language: PRESS_ENGLISH,
  verdicts: VERDICTS,
  sentence: (verdict, facts) => `${VERDICTS[verdict]}: ${factsOf(facts)}.`,
}
