/** Writes `printed-colours.ts` from the recipes and the profiles of both papers: `npm run tokens`. */
import { readFile, writeFile } from 'node:fs/promises'
import { PRINTING_CONDITIONS } from '../profiles.ts'
import { openColourEngine } from './colour-engine.ts'
import { INKS } from './inks.ts'

const engineOf = async (profile: URL) => openColourEngine(new Uint8Array(await readFile(profile)))
const onCoated = await engineOf(PRINTING_CONDITIONS.coated.profile)
const onUncoated = await engineOf(PRINTING_CONDITIONS.uncoated.profile)
const rows = Object.entries(INKS).map(([name, recipe]) => {
  const { screen, lab } = onCoated(recipe)
  const { lab: uncoatedLab } = onUncoated(recipe)
  return `  ${name}: {
    screen: '${screen}',
    lab: [${lab.join(', ')}],
    uncoatedLab: [${uncoatedLab.join(', ')}],
  },`
})
await writeFile(
  new URL('./printed-colours.ts', import.meta.url),
  `import type { InkName } from './inks.ts'
import type { InkColour } from './printed-colour.ts'

/**
 * What each ink recipe gives on coated paper (FOGRA39, the screen colour too) and on uncoated paper
 * (FOGRA47), computed by \`npm run tokens\`; a test recomputes it. Not to be edited by hand.
 */
export const PRINTED_COLOURS: Readonly<Record<InkName, InkColour>> = {
${rows.join('\n')}
}
`,
)
