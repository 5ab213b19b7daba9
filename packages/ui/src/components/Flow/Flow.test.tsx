import { FLOW_ARROW } from '@flyer-open-data/flyer'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { settingOn } from '../../testing/parts.ts'
import { SettingContext } from '../use-laid-out.tsx'
import { FLOW } from './Flow.examples.ts'
import { Flow } from './Flow.tsx'

const { steps: STEPS } = FLOW.examples.ordinary.data

describe('the flow on a screen', () => {
  const html = renderToStaticMarkup(
    <SettingContext value={settingOn('call', 'did-you-know')}>
      <Flow column={{ x: 11, firstBaseline: 150, width: 75 }} field="call.steps" steps={STEPS} />
    </SettingContext>,
  )

  it('reads as the sentence of the minutes, arrows included', () => {
    const read = html.replaceAll('</p>', ' ').replaceAll(/<[^>]+>/g, '')
    expect(read.replaceAll(/\s+/g, ' ').trim()).toBe(STEPS.join(` ${FLOW_ARROW} `))
  })

  it('is an ordered list of its steps', () => {
    expect(html.match(/<ol/g)).toHaveLength(1)
    expect(html.match(/<li/g)).toHaveLength(3)
  })

  it('is nothing without a setting to be laid out on: that is a defect, and told', () => {
    const column = { x: 11, firstBaseline: 150, width: 75 }
    const alone = <Flow column={column} field="call.steps" steps={STEPS} />
    expect(() => renderToStaticMarkup(alone)).toThrow(TypeError)
  })
})
