/** A number as SVG writes it: « 1 », « -1.5 », « .5 », « 1e-3 ». */
const NUMBER = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi

/** Scales path data in which every number is a coordinate: any command except an arc. */
export function scalePath(d: string, factor: number): string {
  return d.replace(NUMBER, (value, at: number) => {
    const scaled = String(Math.round(Number(value) * factor * 1000) / 1000 + 0)
    // « 1.5.5 » is two numbers, which must not run into one.
    const runsOn = /[\d.]/.test(d[at - 1] ?? '') && !scaled.startsWith('-')
    return runsOn ? ` ${scaled}` : scaled
  })
}
