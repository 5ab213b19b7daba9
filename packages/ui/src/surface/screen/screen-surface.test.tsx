import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { fonts } from '../../testing/project-leaflet.ts'
import { screenColour } from '../../tokens/colours.ts'
import { ownColour } from '../../tokens/own-colour.ts'
import { TEXT_STYLES } from '../../tokens/type.ts'
import { composeText } from '../../typesetting/compose-text.ts'
import { InkColoursContext } from './ink-colours.ts'
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

describe('a logo on screen', () => {
  const { Drawing, Picture } = screenSurface
  const frame = { x: 1, y: 2, width: 30, height: 20 }

  it('as a picture is an image that needs no connection, and says whose it is', () => {
    const html = renderToStaticMarkup(<Picture {...frame} label="Ville d’Essai" png="AAAA" />)
    expect(html).toMatch(/^<img alt="Ville d’Essai" class="flyer-drawing" /)
    expect(html).toContain('src="data:image/png;base64,AAAA"')
    expect(html).toContain('left:1mm;top:2mm;width:30mm;height:20mm')
  })

  it('has its own colours beside the inks, each shape filled by its rule', () => {
    const html = renderToStaticMarkup(
      <Drawing
        {...frame}
        label="Ville d’Essai"
        paths={[
          { d: 'M0 0H1V1Z', fill: ownColour('#12ab9f'), rule: 'evenodd' },
          { d: 'M0 0H2V2Z', fill: 'sun' },
        ]}
      />,
    )
    expect(html).toContain('<path d="M0 0H1V1Z" fill="#12ab9f" fill-rule="evenodd">')
    expect(html).toContain(`<path d="M0 0H2V2Z" data-ink="sun" fill="${screenColour('sun')}">`)
  })
})

it('shows every ink in the colour that is asked for it', () => {
  const { Box, Drawing: Drawn } = screenSurface
  const box = { x: 0, y: 0, width: 1, height: 1 }
  const html = renderToStaticMarkup(
    <InkColoursContext value={(fill) => (fill === 'sun' ? '#123456' : '#abcdef')}>
      <Box {...box} fill="sun" />
      <Drawn {...box} paths={[{ d: 'M0 0H1V1Z', fill: 'coral' }]} />
    </InkColoursContext>,
  )
  expect(html).toContain('background:#123456')
  expect(html).toContain('fill="#abcdef"')
})
