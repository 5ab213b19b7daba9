import {
  FLOW_ARROW,
  imprintOf,
  type Job,
  mentionTexts,
  type PanelId,
  printedTexts,
  readableUrl,
} from '@flyer-open-data/flyer'
import type { ProductName } from '@flyer-open-data/print'

/** What a panel says, element after element, and what else it may say between these. */
export interface ExpectedPanel {
  readonly panel: PanelId
  readonly texts: readonly string[]
  /** What stands on the panel and not in the edition: each once, no more. */
  readonly extras: readonly string[]
  /** What figures say. */
  readonly figures: readonly string[]
}

/** What a file says, by the data that it is made from. */
export interface ExpectedFile {
  readonly language: string
  readonly title: string
  readonly panels: readonly ExpectedPanel[]
  /** What each page says without meaning it, to whoever holds the sheet; the other pages nothing. */
  readonly artifacts: readonly RegExp[]
}

/** A text to compare: some fonts draw these characters with the glyph of a plain one, and they arrive as it. */
export function asRead(text: string): string {
  return text.replaceAll('\u00a0', ' ').replaceAll(/[\u00ad\u2010\u2011]/g, '-')
}

/** What a product of a job says. */
export function expectedFile(job: Job, product: ProductName): ExpectedFile {
  const { edition } = job
  const texts = printedTexts(edition)
  return {
    language: edition.language,
    title: edition.title,
    panels: edition.readingOrder.map((panel) => ({
      panel,
      texts: texts.filter((text) => text.panel === panel).map(({ text }) => asRead(text)),
      extras: extrasOf(job, panel).map(asRead),
      figures: panel === 'need-help' ? figuresOf(job) : [],
    })),
    artifacts: artifactsOf(job, product),
  }
}

/** The wordmark, the arrows of the flow, the address of the code, what a partner says, the small print. */
function extrasOf(job: Job, panel: PanelId): string[] {
  const { owner, partner, landingLink, mentions } = job
  if (panel === 'cover') return [owner.name]
  if (panel === 'did-you-know') return [FLOW_ARROW, FLOW_ARROW]
  if (panel !== 'need-help') return []
  const { mention, name, service, contact } = partner ?? {}
  const { telephone, email, website } = contact ?? {}
  const imprint = imprintOf(job)
  const own = [mention, name, service, telephone, email, website]
  const small = [
    imprint.edition,
    imprint.reprint,
    ...mentionTexts(mentions).map(({ text }) => text),
  ]
  return [readableUrl(landingLink.url), ...[...own, ...small].filter((text) => text !== undefined)]
}

function figuresOf({ partner, landingLink, mentions }: Job): string[] {
  const logo = partner?.logo ? [partner.logo.name] : []
  const sorting = mentions.sorting ? [mentions.sorting.name] : []
  return [`QR code menant à ${readableUrl(landingLink.url)}`, ...logo, ...sorting]
}

/** The slug of a press sheet, the note of an office sheet; other pages say what they mean. */
function artifactsOf({ run, edition, format }: Job, product: ProductName): RegExp[] {
  const labels = '(?:pli(?: \\d)?){2}'.repeat(format.outside.length - 1)
  const slug = (page: number) =>
    new RegExp(
      `^${labels}.*, page ${page} sur 2 · Imprimer à 100 %${edition.title}.*Tirage ${run.id}.*Fini .*Profil FOGRA39$`,
    )
  if (product === 'press') return [slug(1), slug(2)]
  const note = /^Imprimer à 100 %, recto verso, retourner sur le bord court$/
  if (product === 'office-a4') return [note, note]
  return []
}
