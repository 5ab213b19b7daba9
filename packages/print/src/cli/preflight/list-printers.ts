import type { PrinterDemands } from '../../preflight/demands/printer-demands.ts'
import { PROFILE_IDS } from '../../preflight/profiles/profile.ts'
import { PROFILES } from '../../preflight/profiles/profiles.ts'
import { ENGLISH_VERDICTS } from '../../preflight/words/english.ts'
import { inColumns } from '../list-runs.ts'

/** The profiles and the printers for people, in columns under their headings. */
export function listPrinters(printers: readonly PrinterDemands[]): string {
  const profiles = PROFILE_IDS.map((id) => {
    const { bleedMm, inkLimitPercent } = PROFILES[id]
    return [id, `${bleedMm} mm`, `${inkLimitPercent} %`, ENGLISH_VERDICTS.profiles[id]]
  })
  const rows = printers.map(({ id, name, country, bleedMm, marks, standards, source }) => [
    id,
    name,
    country,
    bleedMm === null ? 'not told' : `${bleedMm} mm`,
    marks ?? 'not told',
    standards?.join(', ') ?? 'not told',
    `${source.url} (${source.readOn})`,
  ])
  return [
    inColumns([['profile', 'bleed', 'most ink', 'for'], ...profiles]),
    '\n',
    inColumns([
      ['printer', 'name', 'country', 'bleed', 'marks', 'standards', 'read where and when'],
      ...rows,
    ]),
  ].join('')
}

/** The same for programs: the profiles, and the printers as a file of one’s own writes them. */
export function listPrintersAsJson(printers: readonly PrinterDemands[]): string {
  return `${JSON.stringify({ profiles: Object.values(PROFILES), printers }, null, 2)}\n`
}
