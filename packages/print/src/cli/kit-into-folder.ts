import { join, resolve } from 'node:path'
import { type Catalogue, type Edition, leafletOf, UnknownNameError } from '@flyer-open-data/flyer'
import { layoutLeaflet, openFonts } from '@flyer-open-data/ui'
import { readFontFiles } from '@flyer-open-data/ui/node'
import { buildKit, KIT_NAME } from '../design-kit/build-kit.ts'
import { sha256 } from '../prepress/sha256.ts'
import { MANIFEST_NAME } from '../run/manifest.ts'
import { UsageError } from './exit-codes.ts'
import { suggestion } from './name-like.ts'
import { openRunFolder } from './output/run-folder.ts'
import type { Request } from './parse-arguments.ts'
import type { TextStream } from './report.ts'

/** What the folder of the kit holds. */
export interface KitManifest {
  /** Name of its folder. */
  readonly job: string
  readonly edition: string
  readonly files: readonly {
    readonly path: string
    readonly bytes: number
    readonly sha256: string
  }[]
}

/**
 * Makes the kit of an edition for designers, into one folder, where its files change all at once or
 * not at all.
 *
 * @throws UsageError, UnknownNameError when the call names more than one edition, or one that is none
 * @throws ContentError when the edition cannot be laid out
 * @throws OutputError when the folder cannot be written
 */
export async function kitIntoFolder(
  catalogue: Catalogue,
  { editions, out, json }: Request,
  { cwd, stderr }: { readonly cwd: string; readonly stderr: TextStream },
): Promise<KitManifest> {
  const edition = editionOfKit(catalogue, editions)
  const fonts = openFonts(await readFontFiles())
  const layout = layoutLeaflet({ ...leafletOf(catalogue, edition), fonts })
  const files = await buildKit(edition, layout)
  const names = files.map(({ name }) => name)
  const folder = await openRunFolder(resolve(cwd, out), KIT_NAME, [...names, MANIFEST_NAME])
  try {
    const told: KitManifest['files'][number][] = []
    for (const { name, bytes } of files) {
      folder.write(name, bytes)
      told.push({ path: name, bytes: bytes.length, sha256: await sha256(bytes) })
    }
    const manifest = { job: KIT_NAME, edition: edition.id, files: told }
    folder.write(MANIFEST_NAME, new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`))
    await folder.commit()
    if (!json) stderr.write(`${edition.id}: ${files.length} files → ${join(out, KIT_NAME)}\n`)
    return manifest
  } catch (error) {
    await folder.discard()
    throw error
  }
}

/** The edition that was named; the newest of the catalogue when none was. */
function editionOfKit({ editions }: Catalogue, ids: readonly string[]): Edition {
  const [id, ...others] = ids
  const known = editions.map((edition) => edition.id)
  const list = `The editions are: ${known.join(', ')}.`
  const where = `arguments: kit ${ids.join(' ')}`.trimEnd()
  if (others.length > 0) {
    throw new UsageError({
      what: `kit is of one edition, not of ${ids.length}`,
      where,
      why: 'The pattern of an edition leaves room for its own texts.',
      mend: `Name one, or none for the newest. ${list}`,
    })
  }
  const edition = id === undefined ? editions.at(-1) : editions.find((one) => one.id === id)
  if (edition) return edition
  throw new UnknownNameError({
    what: `There is no edition « ${id} »`,
    where,
    why: 'Only editions of the catalogue can be laid out.',
    mend: `${suggestion([id ?? ''], known)}${list}`,
  })
}
