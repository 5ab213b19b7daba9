import { type Finding, type Place, refuse } from '@flyer-open-data/flyer'
import { PRESS_ENGLISH } from './english.ts'
import type { PressFaults } from './faults.ts'

/** A fault of a rule of this package, in its place: each keeps a file from being made. */
export function pressFinding<
  Id extends keyof PressFaults & string,
  K extends keyof PressFaults[Id] & string,
>(rule: Id, fault: K, values: PressFaults[Id][K] & Finding['values'], place: Place): Finding {
  return { rule, fault, severity: 'error', place, values }
}

/**
 * The one way to say that no file is made.
 * @throws ContentError with all the findings, when there are any
 */
export function refusePress(
  findings: readonly [Finding, ...Finding[]],
  options?: ErrorOptions,
): never
export function refusePress(findings: readonly Finding[], options?: ErrorOptions): void
export function refusePress(findings: readonly Finding[], options?: ErrorOptions): void {
  refuse(findings, PRESS_ENGLISH, options)
}
