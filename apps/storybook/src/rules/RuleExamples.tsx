import './layout-rules.css'
import { findingsOf, frenchNumber, type Rule, tell } from '@flyer-open-data/flyer'
import {
  DrawnItems,
  INK_NAMES,
  LAYOUT_FRENCH,
  type PanelToJudge,
  PaperOnTable,
  useSurface,
} from '@flyer-open-data/ui'
import type { ReactNode } from 'react'
import { RULE_NAMES } from '../french/rule-names.ts'

/** A rule of the layout with what keeps it and what breaks it, each drawn and told. */
export function RuleExamples({ rule }: { readonly rule: Rule<PanelToJudge> }): ReactNode {
  const { passes, fails } = rule.examples
  return (
    <section>
      <h2>{RULE_NAMES[rule.id as keyof typeof RULE_NAMES]}</h2>
      <ul className="layout-rule-examples">
        {[...passes, ...fails].map((panel) => {
          const [finding] = findingsOf([rule], panel, {})
          return (
            <li key={JSON.stringify(panel)}>
              {/* A picture of what is refused: incidental text, which WCAG 1.4.3 leaves out. */}
              <div aria-disabled="true" aria-hidden="true" inert>
                <Swatch panel={panel} />
              </div>
              <p>{described(panel)}</p>
              <p>{finding ? `Refusé\u00a0: ${tell(LAYOUT_FRENCH, finding).what}` : 'Accepté.'}</p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** What an example shows, for whoever does not see it: its words, their size, their ink, its ground. */
function described({ ground, content }: PanelToJudge): string {
  const [item] = content.items
  if (item?.kind !== 'text') throw new TypeError('an example of a layout rule has one text')
  const { text, ink } = item
  const grounds = [ground, ...content.grounds.map((solid) => solid.ink)]
  const size = frenchNumber(text.style.size)
  const on = grounds.map((name) => INK_NAMES[name].toLowerCase()).join(' et ')
  return `Corps ${size}, encre «\u00a0${INK_NAMES[ink].toLowerCase()}\u00a0», fond\u00a0: ${on}.`
}

function Swatch({ panel }: { readonly panel: PanelToJudge }): ReactNode {
  const { Box, Panel } = useSurface()
  const { width, height, ground, content } = panel
  return (
    <PaperOnTable height={height} width={width}>
      <Panel height={height} panel="cover" width={width} x={0} y={0}>
        <Box fill={ground} height={height} width={width} x={0} y={0} />
        <DrawnItems items={[...content.grounds, ...content.items]} />
      </Panel>
    </PaperOnTable>
  )
}
