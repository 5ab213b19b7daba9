import type { LogoEngines } from '../logo-intake/logo-request.ts'
import { takeLogo } from '../logo-intake/take-logo.ts'
import { LOGO_SLOT_MM, type LogoFile } from './order-logo.ts'

/** Takes in the logo of a sender as the leaflet prints it: the command and the page do it by this. */
export const takeSenderLogo = (file: LogoFile, engines: LogoEngines) =>
  takeLogo({ ...file, slotMm: LOGO_SLOT_MM }, engines)
