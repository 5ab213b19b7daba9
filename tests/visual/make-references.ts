/**
 * Makes the reference pictures again from the leaflet as it is: `npm run references`, which builds
 * Storybook first. Look at what changed before you commit it.
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findBrowser } from '../browser/find-browser.ts'
import { launchBrowser } from '../browser/launch.ts'
import { STORYBOOK } from '../browser/light-table.ts'
import { serveFolder } from '../browser/serve-folder.ts'
import { PRINT, runNode } from '../setup/run-node.ts'
import { paperPictures } from './paper-pictures.ts'
import { writePicture } from './picture.ts'
import { REFERENCES, referencePath } from './references.ts'
import { SCREEN_CONTEXT, screenPictures } from './screen-picture.ts'
import { SUBJECTS } from './subjects.ts'

async function makePaper(): Promise<void> {
  const out = await mkdtemp(join(tmpdir(), 'flyer-references-'))
  try {
    const { code, stderr } = await runNode(PRINT, ['meuse-2024', '--out', out])
    if (code !== 0) throw new Error(stderr)
    const pdf = await readFile(join(out, 'meuse-2024', 'meuse-2024-press.pdf'))
    const pictures = await paperPictures(new Uint8Array(pdf))
    for (const subject of SUBJECTS) {
      const picture = pictures.get(subject.name)
      if (!picture) throw new Error(`${subject.name} is on no page.`)
      await writeFile(referencePath('paper', subject), writePicture(picture))
    }
  } finally {
    await rm(out, { recursive: true, force: true })
  }
}

async function makeScreen(): Promise<void> {
  const served = await serveFolder(STORYBOOK)
  const found = await findBrowser()
  const browser = await launchBrowser(found)
  try {
    const context = await browser.newContext(SCREEN_CONTEXT)
    for (const [subject, picture] of await screenPictures(context, served.origin)) {
      await writeFile(referencePath('screen', subject), writePicture(picture))
    }
  } finally {
    await browser.close()
    served.close()
    await found.remove()
  }
}

await mkdir(REFERENCES, { recursive: true })
await makePaper()
await makeScreen()
