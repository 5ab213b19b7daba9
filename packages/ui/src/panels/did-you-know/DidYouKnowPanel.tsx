import type { ReactNode } from 'react'
import { Flow } from '../../components/Flow/Flow.tsx'
import { PanelTitle } from '../../components/PanelTitle/PanelTitle.tsx'
import { useSurface } from '../../surface/surface-context.ts'
import { COLOURS } from '../../tokens/colours.ts'
import type { DidYouKnowLayout } from './layout.ts'

/** « Le saviez-vous ? » and « Ouvrez vos données » */
export function DidYouKnowPanel({ layout }: { readonly layout: DidYouKnowLayout }): ReactNode {
  const { Text } = useSurface()
  return (
    <>
      <PanelTitle text={layout.title} />
      <Text ink={COLOURS.body} text={layout.definition} />
      <Text ink={COLOURS.body} text={layout.law} />
      <PanelTitle text={layout.callTitle} />
      <Flow layout={layout.flow} />
    </>
  )
}
