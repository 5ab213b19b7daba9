import type { LogoFaults } from './logo-rule.ts'
import type { PlaceFaults } from './place-rule.ts'
import type { QrCodeFaults } from './qr-code-rule.ts'
import type { RoomFaults } from './room-rule.ts'

/** How a text cannot be read where it stands. */
export type ContrastFaults = {
  readonly 'too-low': {
    readonly ink: string
    readonly ground: string
    /** Where it is read worst: on a screen, on coated or on uncoated paper. */
    readonly medium: 'screen' | 'coated' | 'uncoated'
    readonly ratio: number
    readonly least: number
  }
  readonly 'two-grounds': { readonly grounds: string }
}

/** How a text is too small: sizes in pt. */
export type LeastSizeFaults = {
  readonly [K in 'too-small' | 'reversed' | 'several-inks']: {
    readonly sizePt: number
    readonly leastPt: number
  }
}

/** How far a text leaves the safe area, in mm. */
export type SafeAreaFaults = {
  readonly outside: { readonly outMm: number; readonly safeMm: number }
}

/** How far a text is off the baseline grid, in mm. */
export type BaselineFaults = {
  readonly 'off-grid': { readonly offMm: number; readonly stepMm: number }
}

/** Every fault that this package finds, by rule: what each language must have words for. */
export type LayoutFaults = {
  readonly place: PlaceFaults
  readonly room: RoomFaults
  readonly 'qr-code': QrCodeFaults
  readonly logo: LogoFaults
  readonly contrast: ContrastFaults
  readonly 'least-size': LeastSizeFaults
  readonly 'safe-area': SafeAreaFaults
  readonly baseline: BaselineFaults
}
