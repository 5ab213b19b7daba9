import type { ReactNode } from 'react'
import { useSurface } from '../../surface/surface-context.ts'
import { COLOURS } from '../../tokens/colours.ts'
import { Artwork } from '../Artwork/Artwork.tsx'
import type { QrCodeLayout } from './layout.ts'

/** The code that leads to the landing page, with its address in letters. */
export function QrCode({ layout }: { readonly layout: QrCodeLayout }): ReactNode {
  const { Link } = useSurface()
  return (
    <>
      <Artwork artwork={layout.code} label={`QR code menant à ${layout.readable.lines[0]?.text}`} />
      <Link href={layout.url} ink={COLOURS.labelOnDark} text={layout.readable} />
    </>
  )
}
