import type { Inspected } from './inspected.ts'
import { isForPress, isWholeSheet } from './profiles/profiles.ts'
import type { RuleId } from './rules/preflight-rule.ts'
import { oldStandardOf } from './rules/standards.ts'

/** Whether something is asked of a file; what it holds does not matter. */
type Asks = (inspected: Inspected) => boolean

const forInks: Asks = ({ wanted }) => wanted.colour === 'inks'
const forBleed: Asks = ({ wanted }) => wanted.bleedMm > 0
const forPrintAlone: Asks = ({ wanted }) => !wanted.isInteractive
const forOldStandards: Asks = (inspected) => oldStandardOf(inspected) !== null
const forOneLeaflet: Asks = ({ wanted, leaflet }) =>
  !isWholeSheet(wanted) && leaflet?.pages !== 'imposed'

/** When each of these rules asks for something; any other rule asks it of every file. */
const ASKS: Readonly<Partial<Record<RuleId, Asks>>> = {
  P102: ({ wanted }) => wanted.standards !== null,
  P201: ({ wanted }) => isForPress(wanted),
  P203: ({ leaflet }) => leaflet === null || leaflet.pages === 'sides',
  P204: forBleed,
  P205: ({ wanted }) => wanted.profile !== 'screen',
  P207: forBleed,
  P208: ({ wanted }) => wanted.marks !== 'allowed',
  P209: forOneLeaflet,
  P301: ({ wanted }) => wanted.colour !== 'any',
  P302: (inspected) => forInks(inspected) || inspected.file.claims.pdfx !== null,
  P303: ({ wanted }) => wanted.outputConditions !== null,
  P311: forInks,
  P312: forInks,
  P313: forOneLeaflet,
  P604: forOldStandards,
  P701: forOldStandards,
  P702: forInks,
  P801: forPrintAlone,
  P803: forPrintAlone,
  P901: forInks,
}

/**
 * Whether a rule asks anything of a file for this use, and this printer. A rule that asks nothing was
 * not kept: nobody looked.
 *
 * @param rule its number
 */
export function isAsked(rule: string, inspected: Inspected): boolean {
  const asks: Readonly<Partial<Record<string, Asks>>> = ASKS
  return asks[rule]?.(inspected) ?? true
}
