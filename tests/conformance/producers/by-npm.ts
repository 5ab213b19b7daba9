import { writeFile } from 'node:fs/promises'
import { findBrowser } from '../../browser/find-browser.ts'
import { byChromium } from '../../preflight/producers/by-chromium.ts'
import { BY_LIBRARIES, type LibraryMaker } from '../../preflight/producers/made-by-libraries.ts'
import { SOURCES } from '../../preflight/producers/sources.ts'
import { runWell } from '../run-process.ts'
import { JSPDF_LIBRARY } from './jspdf-package.ts'
import type { ProgramMaker } from './program-maker.ts'

const jspdf: ProgramMaker = {
  name: 'jspdf',
  needs: ['jspdf'],
  make: (pdf) => runWell(process.execPath, [`${SOURCES}page-jspdf.mjs`, JSPDF_LIBRARY, pdf]),
}

const chromium: ProgramMaker = {
  name: 'chromium',
  needs: ['chromium'],
  async make(pdf) {
    const found = await findBrowser()
    try {
      await writeFile(pdf, await byChromium(found))
    } finally {
      await found.remove()
    }
  },
}

/** A library that the lock file brings. */
const ofLockFile = ({ name, make }: LibraryMaker): ProgramMaker => ({
  name,
  needs: [],
  make: async (pdf) => writeFile(pdf, await make()),
})

export const BY_NPM: readonly ProgramMaker[] = [chromium, jspdf, ...BY_LIBRARIES.map(ofLockFile)]
