import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { technicalChoice } from '@flyer-open-data/print/reprint-choices'
import type { Browser } from 'playwright-core'
import { findBrowser } from '../browser/find-browser.ts'
import { launchBrowser } from '../browser/launch.ts'
import { serveFolder } from '../browser/serve-folder.ts'
import { SITE } from '../browser/site-folder.ts'
import { LOGO_KINDS, logoFiles } from '../site/logo-files.ts'
import { chooseLogo, fillIn, logoVerdict, openTool, printIn } from '../site/member-page.ts'
import { WAYS } from '../site/ways.ts'
import type { MadeFile } from './make-files.ts'
import { runWell } from './run-process.ts'

/** What stands for a run: these files are of none. */
const OF_SITE = 'site'

let taken: { readonly scratch: string; readonly files: Promise<MadeFile[]> } | undefined

/**
 * What a member takes away from the built site: the file to print of each way, with a logo of each
 * kind. They are made once for all checks of a conformance run, by the browser of the lock file.
 */
export function siteFiles(scratch: string): Promise<MadeFile[]> {
  if (taken?.scratch !== scratch) taken = { scratch, files: takeFiles(join(scratch, OF_SITE)) }
  return taken.files
}

async function takeFiles(folder: string): Promise<MadeFile[]> {
  const build = ['run', 'build', '--filter=@flyer-open-data/site']
  await runWell(process.execPath, ['tools/turbo.mjs', ...build])
  await mkdir(folder)
  const served = await serveFolder(SITE)
  const found = await findBrowser({ environment: { FLYER_BROWSER: 'lockfile' } })
  const browser = await launchBrowser(found)
  try {
    return await fromPage(browser, `${served.origin}/reimprimer/`, folder)
  } finally {
    await browser.close()
    served.close()
    await found.remove()
  }
}

async function fromPage(browser: Browser, address: string, folder: string): Promise<MadeFile[]> {
  const { page, faults } = await openTool(browser, address)
  const logos = await logoFiles()
  const files: MadeFile[] = []
  await fillIn(page)
  for (const kind of LOGO_KINDS) {
    const { fileName, bytes } = logos[kind]
    await chooseLogo(page, fileName, bytes)
    await logoVerdict(page)
    for (const { label, printerKind } of WAYS) {
      const { bytes: made } = await printIn(page, label, folder)
      const chosen = technicalChoice({ printerKind, paper: 'coated' })
      if ('findings' in chosen) throw new TypeError(`« ${label} » makes no sense.`)
      const name = `${OF_SITE}-${printerKind}-${kind}`
      const path = join(folder, `${name}.pdf`)
      await writeFile(path, made)
      files.push({ run: OF_SITE, product: chosen.choice.product, name, path })
    }
  }
  if (faults.length > 0) throw new Error(`The page did what it should not: ${faults.join('; ')}`)
  return files
}
