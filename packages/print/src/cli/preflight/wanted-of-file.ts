import type { Catalogue, PrintRun } from '@flyer-open-data/flyer'
import type { PrinterDemands } from '../../preflight/demands/printer-demands.ts'
import type { FileFacts } from '../../preflight/file/file-facts.ts'
import type { ProfileId, Wanted } from '../../preflight/profiles/profile.ts'
import { PROFILES } from '../../preflight/profiles/profiles.ts'
import { wantedOf } from '../../preflight/profiles/wanted-of.ts'
import { PRODUCTS } from '../../products/products.ts'
import { wantedOfProduct } from '../../products/wanted-of-product.ts'
import { isPaper, type ManifestEntry } from './manifest-entry.ts'

/** What files are held to when nothing says more. */
export interface Asked {
  readonly catalogue: Catalogue
  readonly profile: ProfileId | undefined
  readonly printer: PrinterDemands | undefined
}

/**
 * What a file is held to: what was asked for, else what it is in its print run, else offset on the
 * paper that its output intent names.
 *
 * @param entry what the manifest beside it says of it
 */
export function wantedOfFile(
  entry: ManifestEntry | undefined,
  { catalogue, profile, printer }: Asked,
): (file: FileFacts | null) => Wanted {
  const own =
    entry && profile === undefined && printer === undefined
      ? wantedInRun(entry, catalogue)
      : undefined
  return (file) => own ?? wantedOf(profile ?? profileByCondition(file), printer)
}

function wantedInRun(entry: ManifestEntry, { printRuns }: Catalogue): Wanted | undefined {
  if (isPaper(entry)) return PROFILES.office
  const run = printRuns.find(({ id }) => id === entry.run)
  const product = Object.values(PRODUCTS).find(({ name }) => name === entry.product)
  return run && product && wantedOfProduct(product, withBleed(run, entry.bleedMm ?? 0))
}

const withBleed = (run: PrintRun, bleedMm: PrintRun['bleed'] | 0): PrintRun =>
  bleedMm === 0 ? run : { ...run, bleed: bleedMm }

/** Output conditions on uncoated paper. */
const UNCOATED = /FOGRA(47|52)|uncoated/i

function profileByCondition(file: FileFacts | null): ProfileId {
  const isUncoated = file?.outputIntents.some(({ identifier }) => UNCOATED.test(identifier))
  return isUncoated ? 'offset-uncoated' : 'offset-coated'
}
