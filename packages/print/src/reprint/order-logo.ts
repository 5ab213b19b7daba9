import type { Finding, Logo, LogoSource, Order, OrderArtwork } from '@flyer-open-data/flyer'

/** Where artwork stands: beside the code as the sender’s logo, or as the sorting mark under it. */
export type ArtworkPlace = 'logo' | 'sorting'

/** A file that somebody hands in as artwork of an order. */
export interface LogoFile {
  readonly bytes: Uint8Array
  /** As the file is called. */
  readonly fileName: string
  /** Whose logo it is, or what it tells. */
  readonly name: string
  readonly place: ArtworkPlace
}

/** The room beside the code that artwork has, with its clear space, in mm (the back cover of ui). */
export const ARTWORK_SLOTS_MM: Readonly<
  Record<ArtworkPlace, { readonly width: number; readonly height: number }>
> = {
  logo: { width: 32.5, height: 40.5 },
  sorting: { width: 32.5, height: 14 },
}

/** The least room on the white plate that artwork in its own colours stands on, in mm (`fitLogo` of ui). */
export const PLATE_MARGIN_MM = 2.5

/** What the sorting mark tells, for those who cannot see it. */
export const SORTING_NAME = 'Consignes de tri'

/** Takes artwork in; or tells why it cannot be printed. */
export type TakeLogo = (
  file: LogoFile,
) => Promise<
  | { readonly logo: Logo; readonly notes?: readonly Finding[] }
  | { readonly findings: readonly Finding[] }
>

/** The artwork of an order: taken in, none where it names none; or what is wrong with it. */
type TakenArtwork =
  | { readonly artwork: OrderArtwork; readonly notes: readonly Finding[] }
  | { readonly findings: readonly Finding[] }

/** What artwork that came inside an order is called. */
const INSIDE = 'logo'

/** Where an order names the artwork of a place. */
const FIELDS: Readonly<Record<ArtworkPlace, string>> = {
  logo: 'logo',
  sorting: 'reprint.mentions.sorting',
}

/**
 * Takes the artwork of an order in: the logo of its sender, and the sorting mark.
 * @param readFile reads a file that the order names
 */
export async function orderArtwork(
  { logo, sender, reprint }: Order,
  readFile: (file: string) => Promise<Uint8Array>,
  takeLogo: TakeLogo,
): Promise<TakenArtwork> {
  const take = (place: ArtworkPlace, source: LogoSource | undefined, name: string) =>
    source && takeSource(source, { place, name }, readFile, takeLogo)
  const [ofSender, ofSorting] = [
    await take('logo', logo, sender.name),
    await take('sorting', reprint.mentions?.sorting, SORTING_NAME),
  ]
  const findings = [ofSender, ofSorting].flatMap((one) =>
    one && 'findings' in one ? one.findings : [],
  )
  if (findings.length > 0) return { findings }
  const taken = (one: typeof ofSender) => (one && 'logo' in one ? one : undefined)
  const [ownLogo, sorting] = [taken(ofSender), taken(ofSorting)]
  return {
    artwork: { logo: ownLogo?.logo, sorting: sorting?.logo },
    notes: [...(ownLogo?.notes ?? []), ...(sorting?.notes ?? [])],
  }
}

async function takeSource(
  { file = INSIDE, base64 }: LogoSource,
  { place, name }: Pick<LogoFile, 'place' | 'name'>,
  readFile: (file: string) => Promise<Uint8Array>,
  takeLogo: TakeLogo,
): ReturnType<TakeLogo> {
  const bytes = base64 === undefined ? await readFile(file) : bytesOf(base64)
  const taken = await takeLogo({ bytes, fileName: file, name, place })
  if (!('findings' in taken)) return taken
  const inOrder = (finding: Finding): Finding => ({
    ...finding,
    place: { ...finding.place, data: 'order', field: FIELDS[place] },
  })
  return { findings: taken.findings.map(inOrder) }
}

const bytesOf = (base64: string) =>
  Uint8Array.from(atob(base64.replaceAll(/\s/g, '')), (letter) => letter.charCodeAt(0))
