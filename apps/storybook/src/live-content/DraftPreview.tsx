import { type Catalogue, type PanelId, SIDES } from '@flyer-open-data/flyer'
import type { LeafletLayout, LeafletRequest } from '@flyer-open-data/ui'
import { memo, type ReactNode, useMemo, useState } from 'react'
import { LightTable } from '../light-table/LightTable.tsx'
import type { Subject } from '../light-table/stage/subject.ts'
import { SIDE_NAMES } from '../light-table/subject-name.ts'
import { Group, Toggle } from '../light-table/toolbar/Controls.tsx'

type Shown = 'visited' | (typeof SIDES)[number]

/** The draft on the light table: the panel that is being edited, or a whole side. */
export const DraftPreview = memo(function DraftPreview({
  catalogue,
  request,
  layout,
  visited,
}: {
  readonly catalogue: Catalogue
  /** What the draft is laid out from. */
  readonly request: LeafletRequest
  readonly layout: LeafletLayout
  /** The panel whose text had the focus last. */
  readonly visited: PanelId
}): ReactNode {
  const [shown, show] = useState<Shown>('visited')
  const subject = useMemo<Subject>(
    () => (shown === 'visited' ? { kind: 'panel', panel: visited } : { kind: 'side', side: shown }),
    [shown, visited],
  )
  return (
    <LightTable catalogue={catalogue} isDraft leaflet={layout} request={request} subject={subject}>
      <Group name="Sujet">
        <Toggle
          hint="Suivre le texte que l’on modifie"
          isPressed={shown === 'visited'}
          name="Volet modifié"
          onPress={() => show('visited')}
        />
        {SIDES.map((side) => (
          <Toggle
            hint="Tout ce côté de la feuille"
            isPressed={shown === side}
            key={side}
            name={SIDE_NAMES[side]}
            onPress={() => show(side)}
          />
        ))}
      </Group>
    </LightTable>
  )
})
