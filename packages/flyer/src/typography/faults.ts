import type { T03Faults } from './checks/t03-guillemets.ts'
import type { T04Faults } from './checks/t04-apostrophe.ts'
import type { T05Faults } from './checks/t05-accents-on-capitals.ts'
import type { T06Faults } from './checks/t06-numero.ts'
import type { T07Faults } from './checks/t07-dates.ts'
import type { T08Faults } from './checks/t08-ordinals.ts'
import type { T09Faults } from './checks/t09-ellipsis-spaces-quotes.ts'
import type { T10Faults } from './checks/t10-ligatures.ts'
import type { T11Faults } from './checks/t11-numbers-and-units.ts'
import type { T12Faults } from './checks/t12-hyphenation.ts'
import type { T12LineFaults } from './checks/t12-line-breaks.ts'
import type { T13Faults } from './checks/t13-dashes.ts'
import type { T14Faults } from './checks/t14-glyphs.ts'
import type { T15LineFaults } from './checks/t15-address-lines.ts'
import type { T15Faults } from './checks/t15-addresses.ts'
import type { T16Faults } from './checks/t16-composed-characters.ts'
import type { SpaceBeforeFaults } from './text/space-before-marks.ts'

/** Every way of breaking a rule of French typography: what each language must have words for. */
export type TypographyFaults = {
  readonly T1: SpaceBeforeFaults
  readonly T2: SpaceBeforeFaults
  readonly T3: T03Faults
  readonly T4: T04Faults
  readonly T5: T05Faults
  readonly T6: T06Faults
  readonly T7: T07Faults
  readonly T8: T08Faults
  readonly T9: T09Faults
  readonly T10: T10Faults
  readonly T11: T11Faults
  readonly T12: T12Faults & T12LineFaults
  readonly T13: T13Faults
  readonly T14: T14Faults
  readonly T15: T15Faults & T15LineFaults
  readonly T16: T16Faults
}
