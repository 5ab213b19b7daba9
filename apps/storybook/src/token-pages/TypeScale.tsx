import {
  FLOW_ARROW,
  frenchNumber,
  quoted,
  type RichText,
  readableUrl,
  toMillimetres,
  withUnit,
} from '@flyer-open-data/flyer'
import {
  FONT_FACES,
  type FontBook,
  TEXT_STYLES,
  type TextStyleName,
  typesetterOf,
  useSurface,
} from '@flyer-open-data/ui'
import { CONTENT, EDITION, OWNER, PARTNER } from '@flyer-open-data/ui/specimens'
import type { ReactNode } from 'react'
import { STYLE_NAMES } from '../french/token-names.ts'
import { TokenName } from './TokenPage.tsx'

const { cover, voices } = CONTENT
const [phase] = CONTENT['get-organised'].columns
const [testimonial] = voices.testimonials

/** What the leaflet sets in each style. */
const SAMPLES: Readonly<Record<TextStyleName, string | RichText>> = {
  coverTitle: cover.title,
  panelTitle: CONTENT['why-publish'].title,
  callTitle: CONTENT['did-you-know'].call.title,
  step: CONTENT['did-you-know'].call.steps[0],
  arrow: FLOW_ARROW,
  phase: phase.title,
  speaker: testimonial?.speaker ?? '',
  reason: CONTENT['did-you-know'].definition,
  lead: CONTENT['need-help'].offer,
  action: phase.actions[0] ?? '',
  quote: quoted(testimonial?.words ?? ''),
  detail: PARTNER.service ?? '',
  body: CONTENT['did-you-know'].law,
  label: testimonial?.heading ?? '',
  landing: readableUrl(OWNER.landingLink?.url ?? ''),
  address: CONTENT['need-help'].email,
  website: CONTENT['need-help'].website,
  wordmark: OWNER.name,
  smallPrint: EDITION.title,
  slug: EDITION.title,
}

/** The column of a panel, in mm: samples have the lines that they have in print. */
const MEASURE = 78

/** Every text style, with words of the leaflet set in it as they are printed. */
export function TypeScale({ fonts }: { readonly fonts: FontBook }): ReactNode {
  return (
    <table>
      <caption>
        Styles de texte, du plus grand au plus petit. Les exemples sont composés à leur taille
        réelle, dans une colonne de {withUnit(MEASURE, 'mm')}, comme sur le dépliant.
      </caption>
      <thead>
        <tr>
          <th scope="col">Style</th>
          <th scope="col">Police</th>
          <th className="number" scope="col">
            Graisse
          </th>
          <th className="number" scope="col">
            Corps
          </th>
          <th className="number" scope="col">
            Interligne
          </th>
          <th scope="col">Exemple</th>
        </tr>
      </thead>
      <tbody>
        {bySize().map((style) => {
          const { face, size, leading } = TEXT_STYLES[style]
          return (
            <tr className="type-row" key={style}>
              <th scope="row">
                <TokenName name={STYLE_NAMES[style]} token={style} />
              </th>
              <td className="nowrap">{FONT_FACES[face].family}</td>
              <td className="number">{frenchNumber(FONT_FACES[face].weight)}</td>
              <td className="number">{withUnit(size, 'pt')}</td>
              <td className="number">{withUnit(leading, 'pt', 3)}</td>
              <td>
                <Sample fonts={fonts} style={style} />
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function bySize(): TextStyleName[] {
  const styles = Object.keys(TEXT_STYLES) as TextStyleName[]
  return styles.toSorted((a, b) => TEXT_STYLES[b].size - TEXT_STYLES[a].size)
}

/** Words in a style; their first line stands on the line of the row that names it. */
function Sample({ style, fonts }: { readonly style: TextStyleName; readonly fonts: FontBook }) {
  const { Text } = useSurface()
  const setText = typesetterOf(fonts, {})
  const text = setText({
    field: style,
    text: SAMPLES[style],
    style: TEXT_STYLES[style],
    x: 0,
    firstBaseline: 0,
    measure: MEASURE,
    maxLines: 12,
  })
  const height = text.lines.length * toMillimetres(TEXT_STYLES[style].leading)
  return (
    <div style={{ width: `${MEASURE}mm`, height: `${height}mm` }}>
      <div className="type-sample">
        <Text ink="black" text={text} />
      </div>
    </div>
  )
}
