import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { fonts } from '../../testing/project-leaflet.ts'
import { TEXT_STYLES } from '../../tokens/type.ts'
import { composeText } from '../../typesetting/compose-text.ts'
import { screenSurface } from './screen-surface.tsx'

const { Text } = screenSurface

/** A name in HTML, set on lines of 40 mm. */
const htmlOf = (text: string) =>
  renderToStaticMarkup(
    <Text
      ink="black"
      text={composeText(fonts, {
        ...{
          within: { panel: 'need-help' },
          field: 'partner.name',
          role: 'name',
          style: TEXT_STYLES.speaker,
        },
        ...{ text, x: 11, firstBaseline: 20, measure: 40, maxLines: 9 },
      })}
    />,
  )
const contentOf = (html: string) => html.replaceAll(/<[^>]*>/g, '')

describe('a text on screen', () => {
  it('has a line end between words, and none inside a word that goes on below', () => {
    const html = htmlOf('Communauté de Châlons-en-Champagne')
    expect(html.match(/class="flyer-line[^"]*"/g)).toEqual([
      ...['class="flyer-line"', 'class="flyer-line flyer-line-joined"', 'class="flyer-line"'],
    ])
    expect(contentOf(html)).toBe('Communauté\nde Châlons-en-Champagne')
  })
})
