import type { Finding } from '@flyer-open-data/flyer'
import type { PressFaults } from '../findings/faults.ts'
import type { LogoIntakeFaults } from '../findings/logo/logo-faults.ts'
import { pressFinding, refusePress } from '../findings/refuse-press.ts'

/**
 * Ends the intake of a logo.
 * @throws ContentError with what is wrong
 */
export function refuseLogo<
  Id extends keyof LogoIntakeFaults & string,
  K extends keyof PressFaults[Id] & string,
>(rule: Id, fault: K, values: PressFaults[Id][K] & Finding['values']): never {
  return refusePress([pressFinding(rule, fault, values, {})])
}

/** Something that a person should know, and that keeps no logo from being taken. */
export function noteOf<
  Id extends keyof LogoIntakeFaults & string,
  K extends keyof PressFaults[Id] & string,
>(rule: Id, fault: K, values: PressFaults[Id][K] & Finding['values']): Finding {
  return { ...pressFinding(rule, fault, values, {}), severity: 'warning' }
}

/** Some characters of a file, short enough to be told. */
export function shown(text: string): string {
  const printable = text
    .slice(0, 200)
    .replace(/[\p{C}\p{Z}]+/gu, ' ')
    .trim()
  const characters = [...printable]
  return characters.length > 40 ? `${characters.slice(0, 40).join('')}…` : printable
}
