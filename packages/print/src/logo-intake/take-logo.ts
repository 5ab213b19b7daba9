import { ContentError, type Finding } from '@flyer-open-data/flyer'
import type { LogoKind } from '../findings/logo/logo-faults.ts'
import { decodeJpeg } from './jpeg/decode-jpeg.ts'
import { LOGO_LIMITS } from './limits.ts'
import type { LogoDraft } from './logo-draft.ts'
import type { LogoEngines, LogoRequest, TakenLogo } from './logo-request.ts'
import { drawPdf } from './pdf/draw-pdf.ts'
import { MOST_PPI, pixelsOf } from './pixels/resolution.ts'
import {
  insideNotes,
  resolutionNotes,
  type TakenPicture,
  takePicture,
} from './pixels/take-picture.ts'
import { placeLogo } from './place-logo.ts'
import { decodePng } from './png/decode-png.ts'
import { recogniseFile } from './recognise-file.ts'
import { noteOf, refuseLogo } from './refuse-logo.ts'
import { settleLogo } from './settle-logo.ts'
import { gunzip } from './svg/gunzip.ts'
import { takeSvg } from './svg/take-svg.ts'

/** JPEG leaves a haze around what it draws: so much, and it still passes for white. */
const JPEG_PAPER = 250
const PAPER = 255

/**
 * Makes a logo of any file that somebody hands in, or says why there is none. Its kind is told by its
 * content. What it may cost is counted before it is decoded (`LOGO_LIMITS`). Nothing in it ever runs,
 * and nothing that it names is fetched. The same bytes give the same logo in Node and in a browser.
 *
 * @returns findings instead of a logo when it cannot be printed as it stands: it never throws for a file
 */
export async function takeLogo(request: LogoRequest, engines: LogoEngines): Promise<TakenLogo> {
  try {
    const { kind, bytes } = kindOf(request.bytes)
    const drafted = await draftLogo(kind, { ...request, bytes }, engines)
    const notes = [...nameNotes(kind, request), ...drafted.notes]
    return settleLogo(request, { ...drafted, notes })
  } catch (error) {
    if (!(error instanceof ContentError)) throw error
    const [first, ...others] = error.findings
    if (!first) throw error
    return { findings: [first, ...others] }
  }
}

/** What kind of logo a file is, and its bytes once a compressed SVG is unpacked. */
function kindOf(bytes: Uint8Array): { kind: LogoKind; bytes: Uint8Array } {
  if (bytes.length === 0) refuseLogo('logo-file', 'empty', {})
  if (bytes.length > LOGO_LIMITS.fileBytes) tooLarge(bytes.length)
  const recognised = recogniseFile(bytes)
  switch (recognised.kind) {
    case 'gzip': {
      const unpacked = gunzip(bytes, LOGO_LIMITS.fileBytes)
      const isSvg = unpacked && recogniseFile(unpacked).kind === 'svg'
      return isSvg
        ? { kind: 'svg', bytes: unpacked }
        : refuseLogo('logo-file', 'foreign', { format: 'gzip' })
    }
    case 'foreign':
      return refuseLogo('logo-file', 'foreign', { format: recognised.format })
    case 'unknown':
      return refuseLogo('logo-file', 'unknown', {})
    default:
      return { kind: recognised.kind, bytes }
  }
}

function tooLarge(length: number): never {
  const most = LOGO_LIMITS.fileBytes / 1_000_000
  return refuseLogo('logo-file', 'too-large', { megabytes: Math.ceil(length / 1_000_000), most })
}

async function draftLogo(
  kind: LogoKind,
  request: LogoRequest,
  engines: LogoEngines,
): Promise<LogoDraft> {
  switch (kind) {
    case 'svg':
      return takeSvg(request)
    case 'png': {
      const { raster, isAnimated, hasProfile } = decodePng(request.bytes)
      const animated = isAnimated ? [noteOf('logo-picture', 'animated', {})] : []
      const taken = takePicture(raster, PAPER, request)
      return draftOfPixels(taken, kind, request, [...animated, ...profileNotes(hasProfile)])
    }
    case 'jpeg': {
      const { raster, hasProfile } = await decodeJpeg(request.bytes, engines)
      const taken = takePicture(raster, JPEG_PAPER, request)
      return draftOfPixels(taken, kind, request, profileNotes(hasProfile))
    }
    case 'pdf':
      return draftOfPage(request, engines)
  }
}

const profileNotes = (hasProfile: boolean) =>
  hasProfile ? [noteOf('logo-picture', 'profile', {})] : []

const trimNotes = (isTrimmed: boolean) => (isTrimmed ? [noteOf('logo-size', 'trimmed', {})] : [])

/** A logo of pixels that somebody handed in: there may be too few of them. */
function draftOfPixels(
  taken: TakenPicture,
  kind: LogoKind,
  request: LogoRequest,
  notes: readonly Finding[],
): LogoDraft {
  const sharpness = resolutionNotes(taken, request)
  return draftOf(taken, kind, request, [...notes, ...sharpness, ...trimNotes(taken.isCut)])
}

/** A logo drawn from a page: with as many pixels as a press can show, if its own pictures have them. */
async function draftOfPage(request: LogoRequest, engines: LogoEngines): Promise<LogoDraft> {
  const widthPx = (ratio: number) => pixelsOf(placeLogo(request, ratio).widthMm, MOST_PPI)
  const page = await drawPdf(request.bytes, engines, widthPx)
  const { raster, pages, isTrimmed } = page
  if (!raster) return refuseLogo('logo-size', 'blank', {})
  const notes = pages > 1 ? [noteOf('logo-file', 'more-pages', { count: pages })] : []
  const taken = takePicture(raster, PAPER, request)
  const sharpness = insideNotes(taken, page, request)
  return draftOf(taken, 'pdf', request, [...notes, ...sharpness, ...trimNotes(isTrimmed)])
}

function draftOf(
  { picture, inked, ppi }: TakenPicture,
  kind: LogoKind,
  request: LogoRequest,
  notes: readonly Finding[],
): LogoDraft {
  const { width: widthPx, height: heightPx } = inked
  const { widthMm } = placeLogo(request, widthPx / heightPx)
  return {
    artwork: { width: picture.widthPx, height: picture.heightPx, picture },
    facts: { kind, widthMm, made: 'pixels', widthPx, heightPx, ppi },
    notes,
  }
}

/** The ends of file names that go with a kind. */
const ENDINGS: Readonly<Record<LogoKind, RegExp>> = {
  svg: /^svgz?$/,
  png: /^a?png$/,
  jpeg: /^(jpe?g|jpe|jfif)$/,
  pdf: /^(pdf|ai)$/,
}

/** A file that is called another kind is taken as what it is, and its owner is told. */
function nameNotes(kind: LogoKind, { fileName }: LogoRequest): Finding[] {
  const ending = /\.([a-z0-9]{1,8})$/i.exec(fileName)?.[1]?.toLowerCase()
  const isRight = ending === undefined || ENDINGS[kind].test(ending)
  return isRight ? [] : [noteOf('logo-file', 'other-name', { ending, kind })]
}
