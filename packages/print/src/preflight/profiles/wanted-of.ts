import type { PrinterDemands } from '../demands/printer-demands.ts'
import type { ProfileId, Wanted } from './profile.ts'
import { PROFILES } from './profiles.ts'

/** The standards that go by the name that printers use. */
const STANDARDS: Readonly<Record<'PDF/X-1a' | 'PDF/X-3' | 'PDF/X-4', readonly string[]>> = {
  'PDF/X-1a': ['PDF/X-1a:2001', 'PDF/X-1a:2003'],
  'PDF/X-3': ['PDF/X-3:2002', 'PDF/X-3:2003'],
  'PDF/X-4': ['PDF/X-4'],
}

/** The printing conditions of which one goes for the other: a profile of each has its own name. */
const SAME_CONDITION: readonly (readonly string[])[] = [
  [
    'FOGRA39',
    'FOGRA39L',
    'ISO Coated v2 (ECI)',
    'ISO Coated v2 300% (ECI)',
    'Coated FOGRA39 (ISO 12647-2:2004)',
  ],
  ['FOGRA47', 'FOGRA47L', 'PSO Uncoated ISO12647 (ECI)', 'Uncoated FOGRA47L (ISO 12647-2:2004)'],
  ['FOGRA51', 'FOGRA51L', 'PSO Coated v3'],
  ['FOGRA52', 'FOGRA52L', 'PSO Uncoated v3 (FOGRA52)'],
]

/**
 * What a file must be for a kind of printer, and for one of them: what a printer asks for stands over
 * the profile, what it does not tell leaves it. Ink and printing condition are told for coated paper,
 * and leave a profile of other paper as it is.
 */
export function wantedOf(profile: ProfileId, demands?: PrinterDemands): Wanted {
  const wanted = PROFILES[profile]
  if (!demands) return wanted
  const isCoated = profile === 'offset-coated'
  const ownCondition = isCoated ? demands.profile : null
  const ownInk = isCoated ? demands.inkLimitPercent : null
  const leastPpi = demands.leastPpi ?? wanted.leastPpi
  return {
    ...wanted,
    printer: demands.id,
    standards: demands.standards?.flatMap((name) => STANDARDS[name]) ?? wanted.standards,
    outputConditions: ownCondition === null ? wanted.outputConditions : namesOf(ownCondition),
    bleedMm: demands.bleedMm ?? wanted.bleedMm,
    marks: demands.marks ?? wanted.marks,
    inkLimitPercent: ownInk ?? wanted.inkLimitPercent,
    safeAreaMm: demands.safeAreaMm ?? wanted.safeAreaMm,
    leastPpi,
    advisedPpi: Math.max(wanted.advisedPpi, leastPpi),
  }
}

/** A condition by all the names that its profiles go by. */
const namesOf = (condition: string): readonly string[] =>
  SAME_CONDITION.find((names) => names.includes(condition)) ?? [condition]
