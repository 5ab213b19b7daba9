import type { Finding, Place } from '@flyer-open-data/flyer'
import type { PressFaults } from './faults.ts'

/** A fault of a rule of this package, in its place: each keeps a file from being made. */
export function pressFinding<
  Id extends keyof PressFaults & string,
  K extends keyof PressFaults[Id] & string,
>(rule: Id, fault: K, values: PressFaults[Id][K] & Finding['values'], place: Place): Finding {
  return { rule, fault, severity: 'error', place, values }
}
