import { drawingsIn, isOwnColour, type LeafletLayout, picturesIn } from '@flyer-open-data/ui'
import { PROFILES } from '../preflight/profiles/profiles.ts'
import { type LogoArtwork, type LogoInks, separateLogos } from '../prepress/inks/logo-inks.ts'
import {
  type ColourEngineBinary,
  openSeparation,
  type Separate,
} from '../prepress/inks/separate-screen-colours.ts'
import type { OutputCondition } from '../prepress/press-job.ts'

/** What the logos of a leaflet bring that is no ink of it; undefined when they bring nothing. */
export function logoArtworkOf({ panels }: LeafletLayout): LogoArtwork | undefined {
  const contents = panels.map(({ content }) => content)
  const fills = contents.flatMap((content) =>
    drawingsIn(content).flatMap(({ paths }) => paths.map(({ fill }) => fill)),
  )
  const colours = [...new Set(fills.filter(isOwnColour))]
  const pictures = contents.flatMap(picturesIn)
  return colours.length + pictures.length === 0 ? undefined : { colours, pictures }
}

/**
 * The most ink that a logo may have anywhere, in percent: a logo has the same inks on all files of a
 * job, and the strictest of those that are printed in inks is the imposed sheet of the reprographics room.
 */
const LOGO_INK_LIMIT = Math.min(
  ...(['offset-coated', 'offset-uncoated', 'reprographics'] as const).map(
    (profile) => PROFILES[profile].inkLimitPercent,
  ),
)

/** Opening an engine takes longer than separating a logo: it is kept for all jobs of a profile. */
const opened = new WeakMap<Uint8Array, Promise<Separate>>()

/** What was separated last by each engine: a member changes words more often than the logo. */
const lastInks = new WeakMap<Separate, { readonly of: string; readonly inks: LogoInks }>()

/** Separates what logos bring for a printing condition; asked twice for the same, it does so once. */
export async function inksOfLogos(
  artwork: LogoArtwork,
  { profile }: OutputCondition,
  readEngine: () => Promise<ColourEngineBinary>,
): Promise<LogoInks> {
  const separation =
    opened.get(profile) ??
    readEngine().then((binary) => openSeparation({ profile, limitPercent: LOGO_INK_LIMIT }, binary))
  opened.set(profile, separation)
  try {
    return separateOnce(artwork, await separation)
  } catch (error) {
    // Where the engine could not be fetched it is asked for again the next time.
    opened.delete(profile)
    throw error
  }
}

function separateOnce(artwork: LogoArtwork, separate: Separate): LogoInks {
  const of = JSON.stringify(artwork)
  const last = lastInks.get(separate)
  if (last?.of === of) return last.inks
  const inks = separateLogos(artwork, separate)
  lastInks.set(separate, { of, inks })
  return inks
}
