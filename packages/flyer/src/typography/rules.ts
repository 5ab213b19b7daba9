import type { RuleAmong } from '../findings/rule.ts'
import { t01ThinSpaceBeforeMarks } from './checks/t01-thin-space-before-marks.ts'
import { t02NoBreakSpaceBeforeColon } from './checks/t02-no-break-space-before-colon.ts'
import { t03Guillemets } from './checks/t03-guillemets.ts'
import { t04Apostrophe } from './checks/t04-apostrophe.ts'
import { t05AccentsOnCapitals } from './checks/t05-accents-on-capitals.ts'
import { t06Numero } from './checks/t06-numero.ts'
import { t07Dates } from './checks/t07-dates.ts'
import { t08Ordinals } from './checks/t08-ordinals.ts'
import { t09EllipsisSpacesQuotes } from './checks/t09-ellipsis-spaces-quotes.ts'
import { t10Ligatures } from './checks/t10-ligatures.ts'
import { t11NumbersAndUnits } from './checks/t11-numbers-and-units.ts'
import { t12Hyphenation } from './checks/t12-hyphenation.ts'
import { t12LineBreaks } from './checks/t12-line-breaks.ts'
import { t13Dashes } from './checks/t13-dashes.ts'
import { t14Glyphs } from './checks/t14-glyphs.ts'
import { t15AddressLines } from './checks/t15-address-lines.ts'
import { t15Addresses } from './checks/t15-addresses.ts'
import { t16ComposedCharacters } from './checks/t16-composed-characters.ts'
import type { ComposedText } from './composed/composed-text.ts'
import type { TypographyFaults } from './faults.ts'
import type { TextInFont } from './text/text-in-font.ts'
import type { Text } from './text-rule.ts'

/** The rules that look at a string alone, in order. */
export const TEXT_RULES: readonly RuleAmong<Text, TypographyFaults>[] = [
  t01ThinSpaceBeforeMarks,
  t02NoBreakSpaceBeforeColon,
  t03Guillemets,
  t04Apostrophe,
  t05AccentsOnCapitals,
  t06Numero,
  t07Dates,
  t08Ordinals,
  t09EllipsisSpacesQuotes,
  t10Ligatures,
  t11NumbersAndUnits,
  t12Hyphenation,
  t13Dashes,
  t15Addresses,
  t16ComposedCharacters,
]

/** The rules that look at the lines that composition made. */
export const LINE_RULES: readonly RuleAmong<ComposedText, TypographyFaults>[] = [
  t12LineBreaks,
  t15AddressLines,
]

/** The rules that look at a string and its font. */
export const FONT_RULES: readonly RuleAmong<TextInFont, TypographyFaults>[] = [t14Glyphs]
