import { takeLogo } from '../../logo-intake/take-logo.ts'
import { LOGO_SLOT_MM, type TakeLogo } from '../../reprint/order-logo.ts'
import { readRenderer } from '../read-renderer.ts'

/** Takes a logo in, in this process. */
export const takeLogoFile: TakeLogo = (file) =>
  takeLogo({ ...file, slotMm: LOGO_SLOT_MM }, { renderer: readRenderer })
