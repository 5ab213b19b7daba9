import { INKS, type InkName } from '@flyer-open-data/ui'

/** The numbers of an ink as DeviceCMYK operands: `1 0.7 0 0.35`. */
export function inkNumbers(ink: InkName): string {
  const { c, m, y, k } = INKS[ink]
  return [c, m, y, k].map((percent) => percent / 100).join(' ')
}
