import { INKS, type InkName, screenColour } from '@flyer-open-data/ui'
import type { PaintKind } from '../../content-stream/graphics-state.ts'

/** Name of the colour space /All in the resources of every page and form. */
export const REGISTRATION_SPACE = 'RegistrationAll'

const inksByScreenColour = new Map<string, InkName>(
  (Object.keys(INKS) as InkName[]).map((name) => [screenColour(name), name]),
)

/** How far a component may be from a whole 255th: react-pdf writes hex values as fractions. */
const TOLERANCE = 0.01

/** The sRGB value that three components from 0 to 1 stand for; undefined between two values. */
export function hexOf(components: readonly number[]): string | undefined {
  if (components.length !== 3) return undefined
  const bytes = components.map((v) => v * 255)
  if (bytes.some((v) => Math.abs(v - Math.round(v)) > TOLERANCE || v < -0.01 || v > 255.01)) {
    return undefined
  }
  return `#${bytes.map((v) => Math.round(v).toString(16).padStart(2, '0')).join('')}`
}

/** The ink whose screen colour this is; undefined when it is no token's. */
export function inkOfRgb(components: readonly number[]): InkName | undefined {
  const hex = hexOf(components)
  return hex === undefined ? undefined : inksByScreenColour.get(hex)
}

/** The ink that is mixed so (components from 0 to 1); undefined when it is no token's recipe. */
export function inkOfCmyk(components: readonly number[]): InkName | undefined {
  return (Object.keys(INKS) as InkName[]).find((name) =>
    componentsOf(name).every((ink, i) => Math.abs(ink - (components[i] ?? -1)) < 1e-4),
  )
}

/** The four components of an ink, from 0 to 1. */
export function componentsOf(ink: InkName): [number, number, number, number] {
  const { c, m, y, k } = INKS[ink]
  return [c / 100, m / 100, y / 100, k / 100]
}

/** The operators that choose an ink: its recipe in DeviceCMYK, or every plate for registration. */
export function chooseInk(ink: InkName, kind: PaintKind): string {
  if (ink === 'registration') {
    return kind === 'fill' ? `/${REGISTRATION_SPACE} cs 1 scn` : `/${REGISTRATION_SPACE} CS 1 SCN`
  }
  return chooseMixture(componentsOf(ink), kind)
}

/** The operator that chooses a mixture of the four inks, components from 0 to 1. */
export function chooseMixture(components: readonly number[], kind: PaintKind): string {
  return `${components.join(' ')} ${kind === 'fill' ? 'k' : 'K'}`
}
