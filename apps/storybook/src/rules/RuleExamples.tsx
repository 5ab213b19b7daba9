import './layout-rules.css'
import { findingsOf, type Rule, tell } from '@flyer-open-data/flyer'
import {
  DrawnItems,
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
      <h2>{RULE_NAMES[rule.id]}</h2>
      <ul className="layout-rule-examples">
        {[...passes, ...fails].map((panel) => {
          const [finding] = findingsOf([rule], panel, {})
          return (
            <li key={JSON.stringify(panel)}>
              <Swatch panel={panel} />
              <p>{finding ? `Refusé\u00a0: ${tell(LAYOUT_FRENCH, finding).what}` : 'Accepté.'}</p>
            </li>
          )
        })}
      </ul>
    </section>
  )
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
