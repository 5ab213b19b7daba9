import type { TypographyFaults } from '../typography/faults.ts'
import type { ValueFaults } from './value-rule.ts'

/** Every fault that this package finds, by rule: what each language must have words for. */
export type ContentFaults = TypographyFaults & { readonly value: ValueFaults }
