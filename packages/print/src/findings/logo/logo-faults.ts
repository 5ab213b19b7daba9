import type { DrawingFaults } from './drawing-faults.ts'

/** What a logo is made of, by its content. */
export type LogoKind = 'svg' | 'png' | 'jpeg' | 'pdf'

/** What else a file may be, by its content: each is told by its name. */
export type ForeignFormat =
  | 'gif'
  | 'webp'
  | 'avif'
  | 'heic'
  | 'tiff'
  | 'bmp'
  | 'icon'
  | 'jpeg-2000'
  | 'jpeg-xl'
  | 'photoshop'
  | 'eps'
  | 'illustrator'
  | 'metafile'
  | 'office'
  | 'zip'
  | 'gzip'
  | 'html'
  | 'xml'
  | 'text'

type Nothing = Record<never, never>

/** What is wrong with the file of a logo, whatever is drawn in it. */
export type LogoFileFaults = {
  readonly 'logo-file': {
    readonly empty: Nothing
    readonly 'too-large': { readonly megabytes: number; readonly most: number }
    readonly foreign: { readonly format: ForeignFormat }
    readonly unknown: Nothing
    /** It begins as such a file and goes on as none. */
    readonly damaged: { readonly kind: LogoKind }
    /** A warning: its name ends as that of another kind of file. */
    readonly 'other-name': { readonly ending: string; readonly kind: LogoKind }
    /** A PDF that asks for a password. */
    readonly locked: Nothing
    readonly 'no-pages': Nothing
    /** A warning: only the first page is taken. */
    readonly 'more-pages': { readonly count: number }
  }
}

/** What is wrong with a logo made of pixels. */
export type LogoPictureFaults = {
  readonly 'logo-picture': {
    readonly 'too-many-pixels': {
      readonly width: number
      readonly height: number
      readonly mostMillions: number
    }
    readonly 'no-pixels': Nothing
    /** A JPEG that is coded in a way that hardly any program reads. */
    readonly 'rare-jpeg': Nothing
    /** A warning: an animation, of which the first picture is taken. */
    readonly animated: Nothing
    /** A warning: its colours are told by a profile, and are taken as sRGB. */
    readonly profile: Nothing
    /** With the width in mm at which it stands, and the pixels of width that it takes. */
    readonly 'too-few-pixels': {
      readonly widthMm: number
      readonly widthPx: number
      readonly neededPx: number
    }
    /** A warning: fewer pixels than are advised. */
    readonly soft: {
      readonly widthMm: number
      readonly widthPx: number
      readonly advisedPx: number
      readonly ppi: number
    }
    /** A picture inside a PDF, with its width in mm in its place. */
    readonly 'inside-too-few-pixels': {
      readonly widthMm: number
      readonly widthPx: number
      readonly ppi: number
      readonly leastPpi: number
    }
    /** A warning: such a picture with fewer pixels than are advised. */
    readonly 'inside-soft': {
      readonly widthMm: number
      readonly widthPx: number
      readonly ppi: number
      readonly advisedPpi: number
    }
    /** The same as soft for a drawing of few colours, whose edges show their pixels sooner. */
    readonly 'soft-edges': {
      readonly widthMm: number
      readonly widthPx: number
      readonly advisedPx: number
      readonly ppi: number
    }
  }
}

/** What is wrong with a logo in its place. */
export type LogoSizeFaults = {
  readonly 'logo-size': {
    /** Nothing is drawn. */
    readonly blank: Nothing
    /** All that is drawn is white. */
    readonly white: Nothing
    /** Far wider than high, or higher than wide: no place of the leaflet is. */
    readonly elongated: { readonly ratio: number; readonly most: number }
    readonly 'under-minimum': { readonly widthMm: number; readonly minimumMm: number }
    /** A warning: its thinnest line, in mm as printed. */
    readonly 'thin-lines': { readonly widthMm: number; readonly leastMm: number }
    /** A warning: empty margins around it were cut off. */
    readonly trimmed: Nothing
  }
}

/** Every fault of the intake of logos. */
export type LogoIntakeFaults = LogoFileFaults & LogoPictureFaults & LogoSizeFaults & DrawingFaults
