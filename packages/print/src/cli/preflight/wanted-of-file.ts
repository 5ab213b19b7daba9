import { dirname, join, relative } from 'node:path'
import { BLEEDS, type Catalogue, type PrintRun } from '@flyer-open-data/flyer'
import { z } from 'zod'
import type { PrinterDemands } from '../../preflight/demands/printer-demands.ts'
import type { FileFacts } from '../../preflight/file/file-facts.ts'
import type { ProfileId, Wanted } from '../../preflight/profiles/profile.ts'
import { wantedOf } from '../../preflight/profiles/wanted-of.ts'
import { sha256 } from '../../prepress/sha256.ts'
import { PRODUCTS } from '../../products/products.ts'
import { wantedOfProduct } from '../../products/wanted-of-product.ts'
import { MANIFEST_NAME } from '../../run/manifest.ts'
import { readJson } from '../output/file-errors.ts'

/** What is read of a manifest that lies beside a file. */
const manifestSchema = z.object({
  run: z.string(),
  files: z.array(
    z.object({
      product: z.string(),
      path: z.string(),
      sha256: z.string(),
      bleedMm: z.literal(BLEEDS).or(z.literal(0)),
    }),
  ),
})

/** What files are held to when nothing says more. */
export interface Asked {
  readonly catalogue: Catalogue
  readonly profile: ProfileId | undefined
  readonly printer: PrinterDemands | undefined
}

/**
 * What a file is held to: what was asked for, else what it is in the print run whose manifest lies
 * beside it and has its hash, else offset on the paper that its output intent names.
 *
 * @param absolute path of the file
 */
export async function wantedOfFile(
  absolute: string,
  bytes: Uint8Array,
  { catalogue, profile, printer }: Asked,
): Promise<(file: FileFacts | null) => Wanted> {
  const own =
    profile === undefined && printer === undefined
      ? await wantedInRun(absolute, bytes, catalogue)
      : undefined
  return (file) => own ?? wantedOf(profile ?? profileByCondition(file), printer)
}

async function wantedInRun(
  absolute: string,
  bytes: Uint8Array,
  { printRuns }: Catalogue,
): Promise<Wanted | undefined> {
  const folder = dirname(absolute)
  const manifest = manifestSchema.safeParse(await readJson(join(folder, MANIFEST_NAME)))
  if (!manifest.success) return undefined
  const path = relative(folder, absolute)
  const entry = manifest.data.files.find((file) => file.path === path)
  const run = printRuns.find(({ id }) => id === manifest.data.run)
  const product = Object.values(PRODUCTS).find(({ name }) => name === entry?.product)
  // A file that was changed since is a stranger's.
  if (!entry || !run || !product || entry.sha256 !== (await sha256(bytes))) return undefined
  return wantedOfProduct(product, withBleed(run, entry.bleedMm))
}

const withBleed = (run: PrintRun, bleedMm: PrintRun['bleed'] | 0): PrintRun =>
  bleedMm === 0 ? run : { ...run, bleed: bleedMm }

/** Output conditions on uncoated paper. */
const UNCOATED = /FOGRA(47|52)|uncoated/i

function profileByCondition(file: FileFacts | null): ProfileId {
  const isUncoated = file?.outputIntents.some(({ identifier }) => UNCOATED.test(identifier))
  return isUncoated ? 'offset-uncoated' : 'offset-coated'
}
