// JavaScript: the settings of apps import it before anything turns TypeScript into JavaScript.

/**
 * The oldest browsers that the light table and the site work in: those of two years before November
 * 2026, by the names that MDN's compatibility data give them. Firefox is the ESR of that time.
 */
export const OLDEST_BROWSERS = Object.freeze({
  chrome: '131',
  edge: '131',
  firefox: '128',
  safari: '18.1',
})

/** The same as Vite's `build.target`: scripts, workers and style sheets are written for them. */
export const BUILD_TARGET = Object.entries(OLDEST_BROWSERS).map(
  ([browser, version]) => `${browser}${version}`,
)

/** The language that all of them read: Firefox 128 is the one that knows no later one. */
export const ECMASCRIPT_YEAR = 2024
