/** The oldest browsers that apps work in, by MDN's names for them; see browser-range.mjs. */
export const OLDEST_BROWSERS: Readonly<Record<'chrome' | 'edge' | 'firefox' | 'safari', string>>

/** What Vite's `build.target` takes. */
export const BUILD_TARGET: string[]

/** The year of the language that scripts are written in. */
export const ECMASCRIPT_YEAR: 2024
