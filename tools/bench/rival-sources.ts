import {
  type Edition,
  type Format,
  type PanelId,
  printedTexts,
  SIDES,
} from '@flyer-open-data/flyer'

/** The sheet with 3 mm of bleed, in mm. */
const BLEED = 3
const SIDE_MARGIN = 11

interface Column {
  readonly width: number
  readonly texts: readonly { readonly text: string; readonly isTitle: boolean }[]
}

/** The texts of each side, panel by panel: what the leaflet prints, and nothing else. */
function columnsOf(edition: Edition, format: Format): readonly Column[][] {
  const texts = printedTexts(edition)
  return SIDES.map((side) =>
    format[side].map(({ width, content }) => ({
      width,
      texts: texts
        .filter(({ panel }) => panel === (content as PanelId | null))
        .map(({ text, role }) => ({ text, isTitle: role === 'title' })),
    })),
  )
}

/** Names that CSS and Typst both know. */
const GROUNDS = ['navy', 'white'] as const
const INKS = ['white', 'navy'] as const

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** The same text on the same sheet as a page for WeasyPrint. */
export function htmlFor(edition: Edition, format: Format, fonts: string): string {
  const { width, height } = format.openSize
  const face = (family: string, weight: number, file: string) =>
    `@font-face { font-family: "${family}"; font-weight: ${weight}; src: url("file://${fonts}/${file}") }`
  const pages = columnsOf(edition, format).map((columns, i) => {
    const panels = columns.map(({ width: panel, texts }) => {
      const blocks = texts.map(({ text, isTitle }) =>
        isTitle ? `<h2>${escapeHtml(text)}</h2>` : `<p>${escapeHtml(text)}</p>`,
      )
      return `<div style="width: ${panel - 2 * SIDE_MARGIN}mm">${blocks.join('')}</div>`
    })
    return `<section style="background: ${GROUNDS[i]}; color: ${INKS[i]}">${panels.join('')}</section>`
  })
  return `<!doctype html><html lang="fr"><meta charset="utf-8"><title>${escapeHtml(edition.title)}</title><style>
${face('Titre', 800, 'bricolage-grotesque/BricolageGrotesque-ExtraBold.ttf')}
${face('Texte', 400, 'source-sans-3/SourceSans3-Regular.ttf')}
@page { size: ${width + 2 * BLEED}mm ${height + 2 * BLEED}mm; margin: 0 }
section { break-after: page; width: ${width + 2 * BLEED}mm; height: ${height + 2 * BLEED}mm; position: relative }
section div { float: left; padding: 20mm ${SIDE_MARGIN}mm 0; font: 400 10.5pt/13.5pt Texte }
h2 { font: 800 19pt/20pt Titre; margin: 0 0 6mm } p { margin: 0 0 4mm }
</style>${pages.join('')}</html>`
}

/** A text as a Typst string. */
const typstString = (text: string) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`

/** The same text on the same sheet as a document for Typst. */
export function typstFor(edition: Edition, format: Format): string {
  const { width, height } = format.openSize
  const pages = columnsOf(edition, format).map((columns, i) => {
    const cells = columns.map(({ texts }) => {
      const blocks = texts.map(({ text, isTitle }) =>
        isTitle
          ? `#text(font: "Bricolage Grotesque", weight: 800, size: 19pt)[#${typstString(text)}]\n\n`
          : `#${typstString(text)}\n\n`,
      )
      return `[${blocks.join('')}]`
    })
    const widths = columns.map(({ width: panel }) => `${panel}mm`).join(', ')
    return `#page(fill: ${GROUNDS[i]})[#set text(fill: ${INKS[i]})
#grid(columns: (${widths}), inset: (x: ${SIDE_MARGIN}mm, y: 20mm), ${cells.join(', ')})]`
  })
  return `#set document(title: ${typstString(edition.title)})
#set page(width: ${width + 2 * BLEED}mm, height: ${height + 2 * BLEED}mm, margin: ${BLEED}mm)
#set text(font: "Source Sans 3", size: 10.5pt, lang: "fr")
${pages.join('\n')}
`
}
