import { FlyerError } from '@flyer-open-data/flyer'
import type { TakeLogo } from '../../reprint/order-logo.ts'

/** Takes a logo in, in this process. */
export const takeLogoFile: TakeLogo = async ({ fileName }) => {
  throw new FlyerError({
    what: 'Logos cannot be taken in yet',
    where: fileName,
    why: 'The leaflet would be printed without it.',
    mend: 'Take the logo out of the order.',
  })
}
