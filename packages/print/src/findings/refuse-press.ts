import { type Finding, refuse } from '@flyer-open-data/flyer'
import { PRESS_ENGLISH } from './english.ts'

export { pressFinding } from './press-finding.ts'

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
