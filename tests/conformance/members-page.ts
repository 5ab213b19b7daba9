import type { Check } from './check.ts'
import { pdfa } from './pdfa.ts'
import { pressColours } from './press-colours.ts'
import { qpdfSyntax } from './qpdf-syntax.ts'
import { redistilled } from './redistilled.ts'
import { separations } from './separations.ts'
import { siteFiles } from './site-files.ts'
import { structText } from './struct-text.ts'

/** A check of what the members’ page made, in place of what the command did. */
const ofSite = (check: Check): Check => ({
  name: `${check.name}, members’ page`,
  needs: ['chromium', ...check.needs],
  run: async ({ scratch, remade }) =>
    check.run({ scratch, remade, files: await siteFiles(scratch) }),
})

/** The files that a member takes away hold what the command’s do. */
export const membersPage: readonly Check[] = [
  qpdfSyntax,
  pressColours,
  separations,
  pdfa,
  structText,
  redistilled,
].map(ofSite)
