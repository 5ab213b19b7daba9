import {
  FoldableLeaflet,
  type LeafletLayout,
  PanelAlone,
  PaperOnTable,
  SheetSide,
} from '@flyer-open-data/ui'
import { memo, type ReactNode, useState } from 'react'
import { Fitted } from './Fitted.tsx'

/** What of the leaflet is shown. */
type View = 'panel' | 'sheet' | 'folded'

const VIEWS: readonly { readonly view: View; readonly name: string }[] = [
  { view: 'panel', name: 'Votre volet' },
  { view: 'sheet', name: 'Les deux faces' },
  { view: 'folded', name: 'Plié' },
]

/**
 * The leaflet as it will be printed, as it changes.
 *
 * @param layout the last one that had room
 * @param note why it is not quite what the fields say
 */
export function Picture({
  layout,
  note,
}: {
  readonly layout: LeafletLayout | undefined
  readonly note: string | undefined
}): ReactNode {
  const [view, setView] = useState<View>('panel')
  return (
    <aside aria-label="Aperçu" className="picture">
      <fieldset aria-label="Ce que montre l’aperçu" className="picture-views">
        {VIEWS.map(({ view: one, name }) => (
          <button aria-pressed={one === view} key={one} onClick={() => setView(one)} type="button">
            {name}
          </button>
        ))}
      </fieldset>
      <div className="picture-table" data-view={view}>
        {layout && <Shown layout={layout} view={view} />}
      </div>
      <p className="picture-note" role="status">
        {note}
      </p>
    </aside>
  )
}

const Shown = memo(function Shown({
  layout,
  view,
}: {
  readonly layout: LeafletLayout
  readonly view: View
}): ReactNode {
  switch (view) {
    case 'folded':
      return <FoldableLeaflet initial="first-opening" layout={layout} />
    case 'sheet':
      return (['outside', 'inside'] as const).map((side) => (
        <figure key={side}>
          <Fitted size={layout.format.openSize}>
            <PaperOnTable {...layout.format.openSize}>
              <SheetSide layout={layout} side={side} />
            </PaperOnTable>
          </Fitted>
          <figcaption>{side === 'outside' ? 'Extérieur' : 'Intérieur'}</figcaption>
        </figure>
      ))
    case 'panel': {
      const panel = layout.panels.find(({ id }) => id === 'need-help')
      return (
        panel && (
          <figure>
            <Fitted size={panel.frame}>
              <PaperOnTable height={panel.frame.height} width={panel.frame.width}>
                <PanelAlone panel={panel} />
              </PaperOnTable>
            </Fitted>
            <figcaption>Quatrième de couverture, où se trouvent vos coordonnées</figcaption>
          </figure>
        )
      )
    }
  }
})
