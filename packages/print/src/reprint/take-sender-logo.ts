import type { LogoEngines } from '../logo-intake/logo-request.ts'
import { takeLogo } from '../logo-intake/take-logo.ts'
import { ARTWORK_SLOTS_MM, type LogoFile, PLATE_MARGIN_MM } from './order-logo.ts'

/** Takes artwork in as the leaflet prints it in its place: the command and the page do it by this. */
export const takeSenderLogo = ({ place, ...file }: LogoFile, engines: LogoEngines) =>
  takeLogo({ ...file, slotMm: ARTWORK_SLOTS_MM[place], leastMarginMm: PLATE_MARGIN_MM }, engines)
