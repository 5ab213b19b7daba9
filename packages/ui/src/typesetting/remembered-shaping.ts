import type { Font, GlyphRun } from 'fontkit'

/** Texts that are remembered at most: many times those of a leaflet, and the memory stays bounded. */
const MOST_TEXTS = 20_000

/**
 * Lets a font remember how it shaped each text: a line is measured once and then drawn in several
 * products, and shaping is most of the work. Each caller gets arrays and positions of its own.
 */
export function rememberShaping(font: Font): void {
  const shape = font.layout.bind(font)
  const known = new Map<string, GlyphRun>()
  font.layout = (text, features, script, language, direction) => {
    const key = JSON.stringify([text, features, script, language, direction])
    let run = known.get(key)
    if (!run) {
      if (known.size >= MOST_TEXTS) known.clear()
      run = shape(text, features, script, language, direction)
      known.set(key, run)
    }
    return copyOf(run)
  }
}

/** The same run with its own lists: what is done to one must not be seen in another. */
function copyOf(run: GlyphRun): GlyphRun {
  const copy: GlyphRun = Object.assign(Object.create(Object.getPrototypeOf(run)), run)
  copy.glyphs = [...run.glyphs]
  copy.positions = run.positions.map((position) => ({ ...position }))
  return copy
}
