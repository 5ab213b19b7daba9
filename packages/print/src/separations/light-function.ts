/** Three plates that one picture shows: in its red, its green and its blue; null where there is none. */
export type Channels = readonly [red: string | null, green: string | null, blue: string | null]

/** What a colour of a space is mixed of. */
export interface Mixture {
  /** The ink of each component: `All` is every ink, `None` no ink. */
  readonly inks: readonly string[]
  /** `light`: a component tells how much light is left, as DeviceGray does; else how much ink there is. */
  readonly tells: 'ink' | 'light'
}

/**
 * A PostScript calculator function (ISO 32000-1, 7.10.5) from the components of a colour to what three
 * plates leave white.
 */
export function lightFunction({ inks, tells }: Mixture, channels: Channels): string {
  const lights = channels.map((channel, done) => {
    const component = inks.findIndex(
      (ink) => ink === 'All' || (channel !== null && ink === channel),
    )
    if (component < 0) return '1'
    // What is on the stack above the component: the components after it, and the lights that are done.
    const above = inks.length - 1 - component + done
    return tells === 'light' ? `${above} index` : `1 ${above + 1} index sub`
  })
  const dropped = inks.map(() => 'pop').join(' ')
  return `{ ${lights.join(' ')} ${inks.length + 3} 3 roll ${dropped} }`
}
