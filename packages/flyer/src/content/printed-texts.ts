import type { TextRole } from '../typography/text-rule.ts'
import type { PanelId } from './panel-ids.ts'
import type { Edition, RichText } from './schema.ts'

/** A string as it stands on paper, with the field it comes from. */
export interface PrintedText {
  readonly panel: PanelId
  /** Path of the field inside its panel, such as `testimonials.0.words`. */
  readonly field: string
  readonly text: string
  readonly role: TextRole
}

/** The arrow between two steps of the flow, with the spaces around it. */
export const FLOW_ARROW = '→'

/** What is said, between guillemets and their no-break spaces (T3). */
export function quoted(words: string): string {
  return `«\u00a0${words}\u00a0»`
}

/** The quoted party as it introduces its words: name, no-break space, colon (T2). */
export function introduced(speaker: string): string {
  return `${speaker}\u00a0:`
}

/** A text in runs as one string. */
export function plainText(text: RichText): string {
  return text.map((run) => run.text).join('')
}

/** Every string of a panel, in reading order. */
function textsOfPanel(edition: Edition, panel: PanelId): PrintedText[] {
  const p = edition.panels
  const at = (field: string, text: string, role: TextRole = 'body'): PrintedText => ({
    panel,
    field,
    text,
    role,
  })
  switch (panel) {
    case 'cover':
      return [at('title', p.cover.title, 'title')]
    case 'why-publish':
      return [
        at('title', p['why-publish'].title, 'title'),
        ...p['why-publish'].reasons.map((reason, i) => at(`reasons.${i}.text`, reason.text)),
      ]
    case 'voices':
      return [
        at('title', p.voices.title, 'title'),
        ...p.voices.testimonials.flatMap((t, i) => [
          at(`testimonials.${i}.heading`, t.heading),
          at(`testimonials.${i}.speaker`, introduced(t.speaker), 'name'),
          at(`testimonials.${i}.words`, quoted(t.words)),
        ]),
      ]
    case 'did-you-know': {
      const { title, definition, law, call } = p['did-you-know']
      return [
        at('title', title, 'title'),
        at('definition', definition),
        at('law', law),
        at('call.title', call.title, 'title'),
        ...call.steps.map((step, i) => at(`call.steps.${i}`, step)),
      ]
    }
    case 'get-organised':
      return [
        at('title', p['get-organised'].title, 'title'),
        ...p['get-organised'].columns.flatMap((column, i) => [
          at(`columns.${i}.title`, column.title),
          ...column.actions.map((action, j) => at(`columns.${i}.actions.${j}`, action)),
        ]),
      ]
    case 'need-help': {
      const { title, offer, email, website } = p['need-help']
      return [
        at('title', title, 'title'),
        at('offer', plainText(offer)),
        at('email', email, 'address'),
        at('website', website, 'address'),
      ]
    }
  }
}

/** Every string of an edition as it is printed, panel after panel in reading order. */
export function printedTexts(edition: Edition): PrintedText[] {
  return edition.readingOrder.flatMap((panel) => textsOfPanel(edition, panel))
}
