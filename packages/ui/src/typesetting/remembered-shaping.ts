import type { Font, GlyphRun } from 'fontkit'

/** Texts that are remembered at most: many times those of a leaflet, and the memory stays bounded. */
const MOST_TEXTS = 20_000

/**
 * Features that only marks apart from their letters have a use for. No text holds any (T16), and the
 * tables that these features read are most of what a first text waits for.
 */
const NO_MARKS = { mark: false, mkmk: false, abvm: false, blwm: false }

/**
 * A glyph for two letters has a text of two letters, and Ghostscript 10.0, which many print shops and
 * archives write files again with, swaps their bytes: « officiel » could not be found any more.
 */
const NO_LIGATURES = { liga: false, clig: false }

/** Features as fontkit takes them, without those that are left out. */
function withoutUnwanted(features: readonly string[] | Record<string, boolean> = []) {
  const asked = Array.isArray(features)
    ? Object.fromEntries(features.map((tag) => [tag, true]))
    : features
  return { ...NO_MARKS, ...NO_LIGATURES, ...asked }
}

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
      run = shape(text, withoutUnwanted(features), script, language, direction)
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
