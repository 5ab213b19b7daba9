import type { TakeLogo } from '../../reprint/order-logo.ts'
import { takeSenderLogo } from '../../reprint/take-sender-logo.ts'
import { readRenderer } from '../read-renderer.ts'

/** Takes a logo in, in this process. */
export const takeLogoFile: TakeLogo = (file) => takeSenderLogo(file, { renderer: readRenderer })
