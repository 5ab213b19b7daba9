import type { Area } from '../area.ts'
import type { Painted } from '../painted/painted.ts'
import type { ColourSpace } from './colour-space.ts'

/** A finished PDF as its bytes tell it: nothing here says how it was made, or whether it is right. */
export interface FileFacts {
  /** Size of the file, in bytes. */
  readonly bytes: number
  /** `1.6`: of the header, or of the catalogue where that is newer. */
  readonly version: string
  /** What the file says that it is; what it is may differ. */
  readonly claims: Claims
  /** The texts of the information dictionary by their keys, names without their slash. */
  readonly info: Readonly<Record<string, string>>
  readonly xmp: XmpFacts | null
  /** The two identifiers of the trailer as hexadecimal digits. */
  readonly identifiers: readonly [permanent: string, changing: string] | null
  readonly outputIntents: readonly OutputIntentFacts[]
  /** Every font that some page, form or pattern names. */
  readonly fonts: readonly FontFacts[]
  readonly pages: readonly PageFacts[]
  /** What a press cannot do or must not be told, wherever it stands in the file. */
  readonly features: readonly Feature[]
  /** The language of the whole text, such as `fr-FR`. */
  readonly language: string | null
  /** Whether the catalogue says that the file is tagged, and leads to a structure tree. */
  readonly isTagged: boolean
}

/** What a file says of itself; null where it says nothing. */
export interface Claims {
  /** `PDF/X-4`, `PDF/X-1a:2001`: as the metadata or the information dictionary has it. */
  readonly pdfx: string | null
  /** `PDF/A-2u`. */
  readonly pdfa: string | null
  /** `PDF/UA-1`. */
  readonly pdfua: string | null
}

/** The metadata packet. */
export interface XmpFacts {
  /** Whether a filter keeps tools from finding it. */
  readonly isFiltered: boolean
  /** Whether it is XML that can be read. */
  readonly isWellFormed: boolean
  /** Texts of simple properties, and the first of lists, by prefixed name: `dc:title`, `xmp:CreateDate`. */
  readonly properties: Readonly<Record<string, string>>
}

/** An output intent: what the colours are meant for. */
export interface OutputIntentFacts {
  /** `GTS_PDFX`, `GTS_PDFA1`. */
  readonly subtype: string
  /** `FOGRA39`. */
  readonly identifier: string
  readonly profile: ProfileFacts | null
}

/** The header of an ICC profile (ISO 15076-1, 7.2). */
export interface ProfileFacts {
  readonly bytes: number
  /** `prtr`, `mntr`. */
  readonly deviceClass: string
  /** `CMYK`, `RGB`, `GRAY`. */
  readonly colourSpace: string
  readonly version: string
  readonly description: string
}

/** A font of the file. */
export interface FontFacts {
  /** `ABCDEF+SourceSans3-Regular`: as the file has it. */
  readonly name: string
  /** `Type0`, `TrueType`, `Type1`, `Type3`. */
  readonly subtype: string
  readonly isEmbedded: boolean
  /** Whether its name begins with the six letters of a subset. */
  readonly isSubset: boolean
  /** Whether it has a map of the characters that its glyphs stand for. */
  readonly hasToUnicode: boolean
  /**
   * Whether what is painted in it is told as characters: by that map, or without one by an encoding,
   * by names of glyphs or by a collection (ISO 19005-2, 6.2.11.7.2).
   */
  readonly isTold: boolean
  /** The first page that leads to it. */
  readonly page: number
  /** Whether any text is painted in it. */
  readonly isUsed: boolean
}

/** A page: its boxes, what lies on it and what it paints. */
export interface PageFacts {
  /** 1 for the first. */
  readonly number: number
  readonly boxes: PageBoxes
  /** In degrees, clockwise. */
  readonly rotate: number
  /** Size of a unit in points; 1 where the page says nothing. */
  readonly userUnit: number
  readonly annotations: readonly AnnotationFacts[]
  /** The blend space of the page's transparency group; null when it has none. */
  readonly blendSpace: ColourSpace | null
  /** In the order in which they are painted. */
  readonly painted: readonly Painted[]
  /** What keeps `painted` from being the whole page. */
  readonly unread: readonly Unread[]
  readonly drawing: DrawingCosts
}

/** What it would cost to draw a page, counted before it is drawn. */
export interface DrawingCosts {
  /** Without end where nobody knows what else there is; see `painted/drawing-cost.ts`. */
  readonly cost: number
  /** The pixels of its pictures; those that take longer to decode count for more. */
  readonly pictures: number
  /** A matrix is faulty, and places what comes after it: nobody knows where, or what it costs. */
  readonly isMisplaced?: boolean
}

/** The boxes of a page; null where it has none of its own or by inheritance. */
export interface PageBoxes {
  readonly media: Area
  readonly crop: Area | null
  readonly bleed: Area | null
  readonly trim: Area | null
  readonly art: Area | null
}

/** A link, a note, a field: something on a page that paper cannot show. */
export interface AnnotationFacts {
  /** `Link`, `Widget`, `PrinterMark`. */
  readonly subtype: string
  readonly area: Area
  /** Address that it opens; null when it opens none. */
  readonly url: string | null
}

/** Something that some standard or press refuses. */
export interface Feature {
  readonly kind:
    | 'javascript'
    | 'action'
    | 'form-fields'
    | 'attachment'
    | 'layers'
    | 'postscript'
    | 'transfer-function'
    | 'halftone'
    | 'opi'
    | 'external-stream'
    | 'reference-xobject'
    | 'jpeg-2000'
    | 'jbig2'
    | 'object-streams'
  /** The page that leads to it; null when it is the whole file’s. */
  readonly page: number | null
  /** Its name on the page; empty when it has none. */
  readonly name: string
}

/** A part of a page that could not be read, or was too much to be. */
export interface Unread {
  readonly why:
    | 'undecodable'
    | 'too-many-operations'
    | 'too-deep'
    | 'too-large'
    | 'unknown-operator'
    | 'bad-operands'
  /** The form, pattern or operator; empty for the page’s own content. */
  readonly name: string
}
