import { join, resolve } from 'node:path'
import { readCatalogueOfDrafts } from '@flyer-open-data/flyer'
import { openFonts } from '@flyer-open-data/ui'
import { readFontFiles } from '@flyer-open-data/ui/node'
import { diffAsData } from '../edition-diff/diff-as-data.ts'
import { diffEditions } from '../edition-diff/diff-editions.ts'
import { renderDiff } from '../edition-diff/render-diff.tsx'
import { findEditions } from './find-editions.ts'
import { findSender } from './find-sender.ts'
import { writePage } from './output/write-page.ts'
import type { Request } from './parse-arguments.ts'
import type { TextStream } from './report.ts'

/**
 * Compares two editions and writes the page that shows how they differ.
 *
 * @throws UsageError, UnknownNameError when the call names no two editions, or a sender that is none
 * @throws ContentError when the catalogue cannot be read
 * @throws OutputError when the page cannot be written
 */
export async function diffIntoPage(
  { editions, out, sender: senderId, json }: Request,
  surroundings: {
    /** The catalogue as data. */
    readonly data: unknown
    readonly cwd: string
    readonly stdout: TextStream
    readonly stderr: TextStream
  },
): Promise<void> {
  const { data, cwd, stdout, stderr } = surroundings
  const catalogue = readCatalogueOfDrafts(data)
  const [from, to] = findEditions(catalogue, editions)
  const sender = findSender(catalogue, senderId)
  const fonts = openFonts(await readFontFiles())
  const diff = diffEditions({ catalogue, from, to, sender, fonts })
  const names = [from.id, to.id, ...(diff.partner ? [diff.partner.id] : [])]
  const name = `diff_${names.join('_')}.html`
  await writePage(resolve(cwd, out), name, renderDiff(diff, fonts))
  const told = diffAsData(diff)
  if (json) {
    stdout.write(`${JSON.stringify({ file: join(out, name), ...told }, null, 2)}\n`)
    return
  }
  stderr.write(`${from.id} → ${to.id}: ${countOf(told)} → ${join(out, name)}\n`)
}

/** How many differences there are, and which pictures are missing. */
function countOf({ count, from, to, pictures }: ReturnType<typeof diffAsData>): string {
  const differences = count === 1 ? '1 difference' : `${count} differences`
  if (pictures) return differences
  const missing = [from, to].filter(({ refused }) => refused).map(({ id }) => id)
  return `${differences}, of texts alone: ${missing.join(' and ')} cannot be laid out`
}
