import type { Finding, Logo, Order } from '@flyer-open-data/flyer'

/** A file that somebody hands in as the logo of a sender. */
export interface LogoFile {
  readonly bytes: Uint8Array
  /** As the file is called. */
  readonly fileName: string
  /** Whose logo it is. */
  readonly name: string
}

/** The room beside the code that a member's logo has, with its clear space, in mm (PartnerSlot of ui). */
export const LOGO_SLOT_MM = { width: 32.5, height: 40.5 } as const

/** Takes a logo file in; or tells why it cannot be printed. */
export type TakeLogo = (
  file: LogoFile,
) => Promise<
  | { readonly logo: Logo; readonly notes?: readonly Finding[] }
  | { readonly findings: readonly Finding[] }
>

/** The logo of an order: taken in, none where it names none, or what is wrong with it. */
export type OrderLogo =
  | { readonly logo: Logo | undefined; readonly notes: readonly Finding[] }
  | { readonly findings: readonly Finding[] }

/** What a logo that came inside an order is called. */
const INSIDE = 'logo'

/**
 * Takes the logo of an order in.
 * @param readFile reads the file that the order names
 */
export async function orderLogo(
  { logo, sender }: Pick<Order, 'logo' | 'sender'>,
  readFile: (file: string) => Promise<Uint8Array>,
  takeLogo: TakeLogo,
): Promise<OrderLogo> {
  if (!logo) return { logo: undefined, notes: [] }
  const { file = INSIDE, base64 } = logo
  const bytes = base64 === undefined ? await readFile(file) : bytesOf(base64)
  const taken = await takeLogo({ bytes, fileName: file, name: sender.name })
  if (!('findings' in taken)) return { logo: taken.logo, notes: taken.notes ?? [] }
  return { findings: taken.findings.map(inOrder) }
}

/** A finding at the logo of its order. */
const inOrder = (finding: Finding): Finding => ({
  ...finding,
  place: { ...finding.place, data: 'order', field: 'logo' },
})

const bytesOf = (base64: string) =>
  Uint8Array.from(atob(base64.replaceAll(/\s/g, '')), (letter) => letter.charCodeAt(0))
