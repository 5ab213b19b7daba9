import { type Area, isSomewhere, overlapOf } from '../area.ts'

/**
 * What drawing costs in PDFium, in billionths of a second of the machine on which small files of each
 * kind were drawn: the figures hold against one another, and no clock is read.
 */
export const COSTS = {
  operation: 1000,
  form: 30_000,
  thing: 500,
  point: 100,
  /** A pixel along the edge of a path. */
  along: 120,
  dash: 1000,
  letter: 300,
  letterOutline: 13_000,
  letterClip: 8500,
  letterPattern: 20_000,
  /** A pixel of a letter that is stretched by far, and a pixel that one of its edges crosses. */
  letterPixel: 4,
  letterCell: 15,
  tile: 110,
  /** Pixels, by what is done to each. */
  filled: 1.5,
  mixed: 5,
  blended: 18,
  masked: 6,
  group: 12,
  clipped: 1.3,
  gradient: 15,
  /** A gradient whose colours a function gives at each pixel; each of its words takes more. */
  computed: 90,
  word: 3,
  /** Of a mesh. */
  triangle: 3000,
  trianglePixel: 7,
  patch: 150_000,
  patchPixel: 25,
  pictureBegun: 40_000,
  picture: 10,
  pictureMask: 30,
  /** A pixel of a picture itself, each time that it is drawn. */
  source: 2.2,
} as const

/** PDFium takes what lies farther for what lies there, in pixels: no line is longer than this twice. */
const FARTHEST = 50_000
/** Drawn at 5 pixels to the mm, or at as many as make a picture of 4 million. */
const PIXELS_PER_MM = 5
const MOST_PIXELS = 4e6

/** PDFium keeps a picture that it decoded, up to 60 MB of them. */
const KEPT = 15e6

/** The clipping paths in force, which are drawn anew before what is painted through others than the last. */
export interface Clipping {
  readonly cost: number
}

export const NO_CLIPPING: Clipping = { cost: 0 }

/** An edge of something: how many points, and how long. */
export interface Edge {
  readonly points: number
  readonly lengthMm: number
}

/** Counts what it would cost to draw a page: a small file can ask for work without end. */
export class DrawingCost {
  readonly #media: Area
  readonly pixelsPerMm: number
  #total = 0
  #pictures = 0
  readonly #decoded = new Set<object>()
  #clipping: Clipping = NO_CLIPPING

  /** @param media of the page, in mm */
  constructor(media: Area) {
    this.#media = media
    const area = media.width * media.height
    this.pixelsPerMm = Math.min(PIXELS_PER_MM, Math.sqrt(MOST_PIXELS / area))
  }

  get total(): number {
    return this.#total
  }

  /** Of decoding pictures, in their own pixels; those that take longer count for more. */
  get pictures(): number {
    return this.#pictures
  }

  /** What the same page costs beside this: something that is drawn apart. */
  apart(): DrawingCost {
    return new DrawingCost(this.#media)
  }

  add(cost: number): void {
    // What is no number has lost count.
    this.#total += cost >= 0 ? cost : Number.POSITIVE_INFINITY
  }

  /** Counts what is decoded, once unless it is too large to be kept. */
  addPicture(what: object, cost: number): void {
    if (cost < KEPT && this.#decoded.has(what)) return
    this.#decoded.add(what)
    this.#pictures += cost >= 0 ? cost : Number.POSITIVE_INFINITY
  }

  /** The pixels of the page in an area. */
  pixels(area: Area): number {
    const seen = isSomewhere(area) ? overlapOf(this.#media, area) : this.#media
    return seen ? seen.width * seen.height * this.pixelsPerMm ** 2 : 0
  }

  /** Following an edge: what of it lies outside the page is cut off. */
  edge({ points, lengthMm }: Edge): number {
    const most = points * (this.#media.width + this.#media.height) * this.pixelsPerMm
    const along = Math.min(lengthMm * this.pixelsPerMm, most)
    return points * COSTS.point + (along >= 0 ? along : most) * COSTS.along
  }

  /**
   * The dashes of an edge.
   * @param dashMm from one to the next
   */
  dashes({ points, lengthMm }: Edge, dashMm: number): number {
    const length = Math.min(lengthMm * this.pixelsPerMm, points * 2 * FARTHEST)
    const dash = dashMm * this.pixelsPerMm
    return dash > 0 ? (length / dash) * COSTS.dash : 0
  }

  /** Draws the clipping paths that are in force now, unless it did so for what was painted before. */
  clip(clipping: Clipping): void {
    if (clipping === this.#clipping) return
    this.#clipping = clipping
    this.add(clipping.cost)
  }
}
