import { type Catalogue, isReprintRun, type PrintRun } from '@flyer-open-data/flyer'
import type { PrinterDemands } from '../../preflight/demands/printer-demands.ts'
import type { FileFacts } from '../../preflight/file/file-facts.ts'
import type { ProfileId, Wanted } from '../../preflight/profiles/profile.ts'
import { PROFILES } from '../../preflight/profiles/profiles.ts'
import { wantedOf } from '../../preflight/profiles/wanted-of.ts'
import { PRODUCTS } from '../../products/products.ts'
import { type AskingRun, wantedOfProduct } from '../../products/wanted-of-product.ts'
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
  const isOwn = profile === undefined && printer === undefined
  return (file) =>
    (entry && isOwn ? wantedInRun(entry, catalogue, file) : undefined) ??
    wantedOf(profile ?? profileByCondition(file), printer)
}

function wantedInRun(
  entry: ManifestEntry,
  { printRuns }: Catalogue,
  file: FileFacts | null,
): Wanted | undefined {
  if (isPaper(entry)) return PROFILES.office
  // A member's reprint is in no catalogue: its paper is that of the file.
  const reprint: AskingRun | undefined = isReprintRun({ id: entry.run })
    ? { paper: isUncoated(file) ? 'uncoated' : 'coated', bleed: 3 }
    : undefined
  const run = printRuns.find(({ id }) => id === entry.run) ?? reprint
  const product = Object.values(PRODUCTS).find(({ name }) => name === entry.product)
  return run && product && wantedOfProduct(product, withBleed(run, entry.bleedMm ?? 0))
}

const withBleed = (run: AskingRun, bleedMm: PrintRun['bleed'] | 0): AskingRun =>
  bleedMm === 0 ? run : { ...run, bleed: bleedMm }

/** Output conditions on uncoated paper. */
const UNCOATED = /FOGRA(47|52)|uncoated/i

function profileByCondition(file: FileFacts | null): ProfileId {
  return isUncoated(file) ? 'offset-uncoated' : 'offset-coated'
}

const isUncoated = (file: FileFacts | null): boolean =>
  file?.outputIntents.some(({ identifier }) => UNCOATED.test(identifier)) ?? false
