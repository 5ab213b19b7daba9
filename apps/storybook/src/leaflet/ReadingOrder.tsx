import { panelTitle } from '@flyer-open-data/flyer'
import { type LeafletLayout, PanelAlone, PaperOnTable, TABLE } from '@flyer-open-data/ui'
import { type CSSProperties, type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { fitFlatPlan, PLAN_GAP, PLAN_MARGIN } from './flat-plan.ts'
import { PLACE_NAMES } from './place-names.ts'
import './reading-order.css'

const LOOKS: CSSProperties & Record<`--${string}`, string> = {
  '--plan-table': TABLE.ground,
  '--plan-ink': TABLE.ink,
  '--plan-quiet': TABLE.quiet,
  '--plan-margin': `${PLAN_MARGIN}px`,
  '--plan-gap': `${PLAN_GAP}px`,
}

/** All panels in reading order, reduced to the window, each with its name and its place. */
export function ReadingOrder({ leaflet }: { readonly leaflet: LeafletLayout }): ReactNode {
  const ref = useRef<HTMLDivElement>(null)
  const widest = Math.max(...leaflet.panels.map(({ frame }) => frame.width))
  const [{ columns, zoom }, setFit] = useState(() => fitFlatPlan(0, widest))
  useLayoutEffect(() => {
    const table = ref.current
    if (!table) return
    const fit = () => setFit(fitFlatPlan(table.clientWidth, widest))
    fit()
    const observer = new ResizeObserver(fit)
    observer.observe(table)
    return () => observer.disconnect()
  }, [widest])
  return (
    <div className="reading-order-table" ref={ref} style={LOOKS}>
      <ol
        className="reading-order"
        style={{ gridTemplateColumns: `repeat(${columns}, max-content)` }}
      >
        {leaflet.panels.map((panel) => (
          <li key={panel.id}>
            <p className="reading-order-label">
              <strong>{panelTitle(panel.id)}</strong>
              <span>{PLACE_NAMES[panel.frame.role]}</span>
            </p>
            <div style={{ zoom }}>
              <PaperOnTable height={panel.frame.height} width={panel.frame.width}>
                <PanelAlone panel={panel} />
              </PaperOnTable>
            </div>
          </li>
        ))}
      </ol>
    </div>
  )
}
