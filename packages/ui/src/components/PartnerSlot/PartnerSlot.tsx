import type { ReactNode } from 'react'
import { useSurface } from '../../surface/surface-context.ts'
import { COLOURS } from '../../tokens/colours.ts'
import { Artwork } from '../Artwork/Artwork.tsx'
import type { PartnerSlotLayout } from './layout.ts'

/** Whoever reprints the leaflet, beside the owner’s own words: its logo, its name, its contact. */
export function PartnerSlot({ layout }: { readonly layout: PartnerSlotLayout }): ReactNode {
  const { Link, Text } = useSurface()
  const ink = COLOURS.bodyOnDark
  return (
    <>
      {layout.mention && <Text ink={COLOURS.labelOnDark} text={layout.mention} />}
      {layout.logo && <Artwork artwork={layout.logo.artwork} label={layout.logo.name} />}
      <Text ink={ink} text={layout.name} />
      {layout.service && <Text ink={ink} text={layout.service} />}
      {layout.telephone && <Text ink={ink} text={layout.telephone} />}
      <Link href={layout.mailUrl} ink={ink} text={layout.email} />
      <Link href={layout.websiteUrl} ink={ink} text={layout.website} />
    </>
  )
}
