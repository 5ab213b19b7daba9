/** Writes `printed-colours.ts` from the recipes and the FOGRA39 profile: `npm run tokens`. */
import { readFile, writeFile } from 'node:fs/promises'
import { openColourEngine } from './colour-engine.ts'
import { INKS } from './inks.ts'

const profile = await readFile(new URL('../../profiles/FOGRA39L_coated.icc', import.meta.url))
const print = await openColourEngine(new Uint8Array(profile))
const rows = Object.entries(INKS).map(([name, recipe]) => {
  const { screen, lab } = print(recipe)
  return `  ${name}: { screen: '${screen}', lab: [${lab.join(', ')}] },`
})
await writeFile(
  new URL('./printed-colours.ts', import.meta.url),
  `import type { InkName } from './inks.ts'
import type { PrintedColour } from './printed-colour.ts'

/**
 * What each ink recipe gives on coated paper (FOGRA39), computed by \`npm run tokens\`; a test
 * recomputes it. Not to be edited by hand.
 */
export const PRINTED_COLOURS: Readonly<Record<InkName, PrintedColour>> = {
${rows.join('\n')}
}
`,
)
