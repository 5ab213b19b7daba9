import type { ReactNode } from 'react'
import { Artwork } from '../../components/Artwork/Artwork.tsx'
import { PanelTitle } from '../../components/PanelTitle/PanelTitle.tsx'
import { PartnerSlot } from '../../components/PartnerSlot/PartnerSlot.tsx'
import { QrCode } from '../../components/QrCode/QrCode.tsx'
import { useSurface } from '../../surface/surface-context.ts'
import { COLOURS } from '../../tokens/colours.ts'
import type { NeedHelpLayout } from './layout.ts'

/** « Vous avez besoin d’un appui ? »: the back cover, with the code. */
export function NeedHelpPanel({ layout }: { readonly layout: NeedHelpLayout }): ReactNode {
  const { Link, Text } = useSurface()
  return (
    <>
      <Artwork artwork={layout.pattern} />
      <PanelTitle onDark text={layout.title} />
      <Text ink={COLOURS.bodyOnDark} text={layout.offer} />
      <Link href={layout.mailUrl} ink={COLOURS.bodyOnDark} text={layout.email} />
      <Link href={layout.websiteUrl} ink={COLOURS.bodyOnDark} text={layout.website} />
      <QrCode layout={layout.qrCode} />
      {layout.partner && <PartnerSlot layout={layout.partner} />}
    </>
  )
}
