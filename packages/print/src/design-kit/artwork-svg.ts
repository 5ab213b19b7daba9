import { INK_NAMES, INKS, type InkName, screenColour } from '@flyer-open-data/ui'
import { artworkInk } from './artwork-ink.ts'
import type { KitArtwork } from './kit-artwork.ts'

/**
 * Artwork as SVG, in mm, with its bleed. SVG has no inks: each path has the colour that its ink gives
 * on screen, and names the ink and its recipe, so that it can be set back.
 */
export function artworkSvg({ title, width, height, bleed, ground, lots }: KitArtwork): string {
  const [wide, high] = [width + 2 * bleed, height + 2 * bleed]
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${mm(wide)}mm" height="${mm(high)}mm" viewBox="${[-bleed, -bleed, wide, high].map(mm).join(' ')}">`,
    `<title>${title}</title>`,
    ...(ground
      ? [
          `<rect x="${mm(-bleed)}" y="${mm(-bleed)}" width="${mm(wide)}" height="${mm(high)}" ${inAnInk(ground)}/>`,
        ]
      : []),
    ...lots.map(
      ({ at: [x, y], paths }) =>
        `<g transform="translate(${mm(x)} ${mm(y)})">\n${paths
          .map(
            (path) =>
              `<path ${inAnInk(artworkInk(path))}${path.rule ? ` fill-rule="${path.rule}"` : ''} d="${path.d}"/>`,
          )
          .join('\n')}\n</g>`,
    ),
    '</svg>\n',
  ].join('\n')
}

const inAnInk = (ink: InkName) => {
  const { c, m, y, k } = INKS[ink]
  return `fill="${screenColour(ink)}" data-encre="${INK_NAMES[ink]}" data-recette="C${c} M${m} J${y} N${k}"`
}

/** A length in mm, to the micrometre. */
const mm = (value: number) => String(Math.round(value * 1000) / 1000 + 0)
