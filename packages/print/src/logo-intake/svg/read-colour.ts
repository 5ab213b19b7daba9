import { NAMED_COLOURS } from './named-colours.ts'

/** A colour in sRGB, each channel from 0 to 255, and how much it hides, from 0 to 1. */
export interface Colour {
  readonly channels: readonly [red: number, green: number, blue: number]
  readonly alpha: number
}

/** In characters: no colour is longer. */
const LONGEST = 200

/** Reads a colour of CSS: a name, figures, `rgb` or `hsl`, old or new notation; undefined for any other. */
export function readColour(value: string): Colour | undefined {
  // A profile’s own numbers may follow a colour in sRGB.
  const text = value
    .trim()
    .toLowerCase()
    .slice(0, LONGEST)
    .replace(/ icc-color\([^)]*\)$/, '')
  if (text === 'transparent') return { channels: [0, 0, 0], alpha: 0 }
  const figures = NAMED_COLOURS.get(text) ?? /^#([\da-f]+)$/.exec(text)?.[1]
  if (figures !== undefined) return ofFigures(figures)
  const [, name = '', given = ''] = /^(rgb|hsl)a?\(([^()]*)\)$/.exec(text) ?? []
  const parts = given.trim().split(/\s*[,/]\s*|\s+/)
  if (parts.length !== 3 && parts.length !== 4) return undefined
  const [a = '', b = '', c = '', d = '1'] = parts
  const channels = name === 'rgb' ? channelsOfRgb(a, b, c) : channelsOfHsl(a, b, c)
  const alpha = share(d, 1)
  const isRead = [...channels, alpha].every(Number.isFinite)
  return isRead ? { channels, alpha: within(alpha, 1) } : undefined
}

function ofFigures(figures: string): Colour | undefined {
  const isShort = figures.length < 6
  if (![3, 4, 6, 8].includes(figures.length)) return undefined
  const pairs = isShort ? [...figures].map((f) => f + f) : (figures.match(/../g) ?? [])
  const [red = 0, green = 0, blue = 0, alpha = 255] = pairs.map((pair) => Number.parseInt(pair, 16))
  return { channels: [red, green, blue], alpha: alpha / 255 }
}

type Channels = [number, number, number]

const within = (value: number, most: number) => Math.min(most, Math.max(0, value))

/** A number, or a percentage of a whole; NaN for any other. */
function share(text: string, whole: number): number {
  const parts = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)(%?)$/.exec(text)
  if (!parts) return Number.NaN
  return parts[2] === '%' ? (Number(parts[1]) / 100) * whole : Number(parts[1])
}

const channelsOfRgb = (...parts: readonly string[]) =>
  parts.map((part) => Math.round(within(share(part, 255), 255))) as Channels

/** CSS Color 4, 7.1. */
function channelsOfHsl(hue: string, saturation: string, lightness: string): Channels {
  const turn = share(hue.replace(/deg$/, ''), 360)
  const percent = (text: string) => within(share(text.endsWith('%') ? text : `${text}%`, 1), 1)
  const [s, l] = [percent(saturation), percent(lightness)]
  const reach = s * Math.min(l, 1 - l)
  const channel = (n: number) => {
    const k = (((n + turn / 30) % 12) + 12) % 12
    return Math.round(255 * (l - reach * Math.max(-1, Math.min(k - 3, 9 - k, 1))))
  }
  return [channel(0), channel(8), channel(4)]
}

/** A colour as it looks on white, as `#rrggbb`. */
export function onWhite({ channels }: Colour, alpha: number): string {
  const figures = channels.map((channel) =>
    Math.round(255 + (channel - 255) * alpha)
      .toString(16)
      .padStart(2, '0'),
  )
  return `#${figures.join('')}`
}
