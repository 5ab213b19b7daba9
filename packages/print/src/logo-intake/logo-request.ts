import type { Finding, Logo } from '@flyer-open-data/flyer'
import type { LogoKind } from '../findings/logo/logo-faults.ts'
import type { Renderer } from '../preflight/rendered/renderer.ts'

/** A file that somebody hands in as a logo, and the place that it is for. */
export interface LogoRequest {
  readonly bytes: Uint8Array
  /** Whose logo it is: for those who cannot see it. */
  readonly name: string
  /** As the file is called; the kind of the file is not told by it. */
  readonly fileName: string
  /** The room that it has with its clear space, in mm. */
  readonly slotMm: { readonly width: number; readonly height: number }
  /** Room that stays empty inside the slot at the least, in mm; none by default. */
  readonly leastMarginMm?: number
  /** The least width that its owner allows, in mm; by default what `defaultMinimum` says. */
  readonly minimumWidthMm?: number
  /** Room around it, as a share of its height; 0.15 by default. */
  readonly clearSpace?: number
}

/** What draws JPEGs and PDFs; it is only asked for when there is one. */
export interface LogoEngines {
  readonly renderer: () => Promise<Pick<Renderer, 'pdfium'>>
}

/** What a logo is, for a sentence about it. */
export type LogoFacts = {
  readonly kind: LogoKind
  /** The width at which it is printed, in mm. */
  readonly widthMm: number
} & (
  | { readonly made: 'shapes'; readonly shapes: number; readonly colours: number }
  | {
      readonly made: 'pixels'
      /** Those that were handed in, without the margins; of a PDF those that were drawn. */
      readonly widthPx: number
      readonly heightPx: number
      /** In its place, before it was reduced. */
      readonly ppi: number
    }
)

/** A logo that can be printed; or why there is none. */
export type TakenLogo =
  | {
      readonly logo: Logo
      readonly kind: LogoKind
      readonly facts: LogoFacts
      /** `good`: it will look as it should; `acceptable`: a note says what will not. */
      readonly verdict: 'good' | 'acceptable'
      /** What its owner should know. */
      readonly notes: readonly Finding[]
    }
  | { readonly findings: readonly [Finding, ...Finding[]] }
