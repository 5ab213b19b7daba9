import type { Inspected } from '../inspected.ts'
import { INTENT } from './example-file.ts'
import { example, failing, soundFor } from './examples.ts'
import { preflightRule } from './preflight-rule.ts'
import { isOldStandard } from './standards.ts'

/** The output intent of a press file. */
const intentOf = ({ file }: Inspected) =>
  file.outputIntents.find(({ subtype }) => subtype === 'GTS_PDFX')

const withProfile = (change: object) => ({
  file: { outputIntents: [{ ...INTENT, profile: { ...PROFILE, ...change } }] },
})
const PROFILE = {
  bytes: 600_000,
  deviceClass: 'prtr',
  colourSpace: 'CMYK',
  version: '2.4',
  description: 'FOGRA39L coated',
}

/** P302: a press file says which printing its inks are meant for, by the profile of a CMYK press. */
export const outputIntent = preflightRule<'P302'>({
  id: 'P302',
  title: 'An output intent for CMYK, with the profile of a press',
  source: 'GWG 2022, R0035; ISO 15930-7',
  severity: 'error',
  needs: [],
  examples: {
    passes: [example(), soundFor('office')],
    fails: [
      failing(['missing'], { file: { outputIntents: [] } }),
      failing(['no-profile'], { file: { outputIntents: [{ ...INTENT, profile: null }] } }),
      failing(['not-cmyk'], withProfile({ colourSpace: 'RGB' })),
      failing(['no-printer'], withProfile({ deviceClass: 'mntr' })),
    ],
  },
  check(inspected) {
    const { file, wanted } = inspected
    const { pdfx } = file.claims
    if (wanted.colour !== 'inks' && pdfx === null) return []
    const intent = intentOf(inspected)
    if (!intent) return [{ fault: 'missing', values: {} }]
    const { identifier, profile } = intent
    // Of a registered condition, the name is enough for PDF/X-1a and X-3.
    if (!profile) {
      return pdfx !== null && isOldStandard(pdfx)
        ? []
        : [{ fault: 'no-profile', values: { identifier } }]
    }
    const { colourSpace: space, deviceClass } = profile
    if (space.trim() !== 'CMYK') return [{ fault: 'not-cmyk', values: { identifier, space } }]
    return deviceClass === 'prtr'
      ? []
      : [{ fault: 'no-printer', values: { identifier, deviceClass } }]
  },
})

/** P303: the inks are meant for the printing that is wanted. */
export const outputCondition = preflightRule<'P303'>({
  id: 'P303',
  title: 'The output condition is one of those that are wanted',
  source: 'The printer and its paper; the names: the ICC registry of printing conditions',
  severity: 'warning',
  needs: [],
  examples: {
    passes: [example(), soundFor('offset-uncoated'), soundFor('digital')],
    fails: [failing(['other'], { file: { outputIntents: [{ ...INTENT, identifier: 'SWOP' }] } })],
  },
  check(inspected) {
    const { outputConditions } = inspected.wanted
    const intent = intentOf(inspected)
    if (!outputConditions || !intent) return []
    const { identifier, profile } = intent
    // Some programs write « Custom » and let the profile say what it is.
    const isWanted = [identifier, profile?.description].some(
      (name) => name !== undefined && outputConditions.includes(name),
    )
    const wanted = outputConditions.slice(0, 3).join(', ')
    return isWanted ? [] : [{ fault: 'other', values: { found: identifier, wanted } }]
  },
})
