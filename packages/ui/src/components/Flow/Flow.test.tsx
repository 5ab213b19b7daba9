import { FLOW_ARROW } from '@flyer-open-data/flyer'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { fonts } from '../../testing/project-leaflet.ts'
import { typesetterOf } from '../../typesetting/typesetter.ts'
import { FLOW } from './Flow.examples.ts'
import { Flow } from './Flow.tsx'
import { layoutFlow } from './layout.ts'

const { steps: STEPS } = FLOW.examples.ordinary.data
const layout = layoutFlow(typesetterOf(fonts, 'did-you-know'), STEPS, 'call.steps', {
  x: 11,
  firstBaseline: 150,
  width: 75,
})

describe('the flow on a screen', () => {
  const html = renderToStaticMarkup(<Flow layout={layout} />)

  it('reads as the sentence of the minutes, arrows included', () => {
    const read = html.replaceAll('</p>', ' ').replaceAll(/<[^>]+>/g, '')
    expect(read.replaceAll(/\s+/g, ' ').trim()).toBe(STEPS.join(` ${FLOW_ARROW} `))
  })

  it('is an ordered list of its steps', () => {
    expect(html.match(/<ol/g)).toHaveLength(1)
    expect(html.match(/<li/g)).toHaveLength(3)
  })
})
