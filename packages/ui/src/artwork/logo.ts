import { type Finding, findingsOf, type Logo } from '@flyer-open-data/flyer'
import { logoRule } from '../findings/logo-rule.ts'
import type { Item } from '../frame/frame.ts'
import type { InkedPath, Rectangle } from '../frame/geometry.ts'
import { decoration, figure } from '../frame/items.ts'
import { COLOURS } from '../tokens/colours.ts'
import type { Ground } from '../tokens/grounds.ts'
import { type InkName, LEAFLET_INKS } from '../tokens/inks.ts'
import { ownColour } from '../tokens/own-colour.ts'
import { roundedRectangle } from './paths.ts'
import { isWantedPicture } from './png-header.ts'
import { scalePath } from './scale-path.ts'

/** The least room on a plate around a logo whose owner asks for less, in mm: judged by eye. */
const LEAST_MARGIN_MM = 2.5

/** The room of a logo, its clear space included, in mm. */
export interface LogoBox extends Rectangle {
  /** How wide a plate is: as wide as the box, so that it ends where its column does, or as its logo. */
  readonly plate: 'as-box' | 'as-logo'
}

/** A logo in its box. */
export interface FittedLogo {
  /** The plate, if it stands on one, and the logo. */
  readonly items: readonly Item[]
  readonly findings: readonly Finding[]
}

/**
 * Fits a logo into its box, as large as its clear space allows. One in the leaflet's inks stands on the
 * ground, against the left edge of the box and in the middle of its height. One with colours of its own,
 * or of pixels, stands in the middle of a white plate with its clear space, on the floor of the box.
 *
 * @param ground that it stands on: which inks take the place of its own there
 * @returns it, and what is wrong with it: narrower than its owner allows, arcs, a strange ink or picture
 */
export function fitLogo(
  logo: Logo,
  box: LogoBox,
  { logoInks = {} }: Pick<Ground, 'logoInks'> = {},
): FittedLogo {
  const { plate, frame, scale } = standsOnPlate(logo) ? placeOnPlate(logo, box) : place(logo, box)
  const { name, paths = [], picture } = logo
  const inSlot = {
    name,
    hasArcs: paths.some(({ d }) => /a/i.test(d)),
    strangeInks: paths.flatMap(({ ink }) => (ink === undefined || isInk(ink) ? [] : [ink])),
    isPictureWanted: picture === undefined || isWantedPicture(picture),
    widthMm: frame.width,
    minimumMm: logo.minimumWidth,
    slotWidthMm: box.width,
    slotHeightMm: box.height,
  }
  return {
    items: [
      ...(plate ? [drawPlate(plate)] : []),
      picture
        ? { kind: 'picture', name: 'logo', frame, ...picture, label: name }
        : figure('logo', { frame, paths: drawPaths(logo, scale, logoInks) }, name),
    ],
    findings: findingsOf([logoRule], inSlot, {}),
  }
}

/** Whether any of it is in other colours than the inks, which were chosen to be seen on the ground. */
const standsOnPlate = ({ paths = [], picture }: Logo) =>
  picture !== undefined || paths.some(({ colour }) => colour !== undefined)

interface PlacedLogo {
  readonly plate?: Rectangle
  readonly frame: Rectangle
  /** From the logo's own units to mm. */
  readonly scale: number
}

function place({ clearSpace, width, height }: Logo, box: LogoBox): PlacedLogo {
  const scale = Math.min(
    box.height / (height * (1 + 2 * clearSpace)),
    box.width / (width + 2 * clearSpace * height),
  )
  const frame = {
    x: box.x,
    y: box.y + (box.height - height * scale) / 2,
    width: width * scale,
    height: height * scale,
  }
  return { frame, scale }
}

function placeOnPlate(logo: Logo, box: LogoBox): PlacedLogo {
  const { clearSpace, width, height } = logo
  const scale = Math.min(
    place(logo, box).scale,
    (box.height - 2 * LEAST_MARGIN_MM) / height,
    (box.width - 2 * LEAST_MARGIN_MM) / width,
  )
  const size = { width: width * scale, height: height * scale }
  const margin = Math.max(clearSpace * size.height, LEAST_MARGIN_MM)
  const plateWidth = box.plate === 'as-box' ? box.width : size.width + 2 * margin
  const plateHeight = size.height + 2 * margin
  const plate = {
    x: box.x,
    y: box.y + box.height - plateHeight,
    width: plateWidth,
    height: plateHeight,
  }
  const frame = { ...size, x: plate.x + (plateWidth - size.width) / 2, y: plate.y + margin }
  return { plate, frame, scale }
}

function drawPlate(frame: Rectangle): Item {
  const d = roundedRectangle({ ...frame, x: 0, y: 0 }, 0)
  return decoration('logo-plate', { frame, paths: [{ d, fill: COLOURS.logoPlate }] })
}

const drawPaths = (
  { paths = [] }: Logo,
  scale: number,
  inks: NonNullable<Ground['logoInks']>,
): InkedPath[] =>
  paths.flatMap(({ d, ink, colour, rule }) => {
    const fill = colour === undefined ? inkOf(ink, inks) : ownColour(colour)
    return fill === undefined
      ? []
      : [{ d: scalePath(d, scale), fill, ...(rule === 'evenodd' && { rule }) }]
  })

const isInk = (ink: string): ink is keyof typeof LEAFLET_INKS => ink in LEAFLET_INKS

const inkOf = (
  ink: string | undefined,
  inks: NonNullable<Ground['logoInks']>,
): InkName | undefined => (ink !== undefined && isInk(ink) ? (inks[ink] ?? ink) : undefined)
