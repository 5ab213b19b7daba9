import type { PatchFaults } from '../findings/patch-rule.ts'
import type { ValueFaults } from '../findings/value-rule.ts'
import type { TypographyFaults } from '../typography/faults.ts'

/** Every fault that this package finds, by rule: what each language must have words for. */
export type ContentFaults = TypographyFaults & {
  readonly value: ValueFaults
  readonly patch: PatchFaults
}
