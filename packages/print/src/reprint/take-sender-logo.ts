import type { LogoEngines } from '../logo-intake/logo-request.ts'
import { takeLogo } from '../logo-intake/take-logo.ts'
import type { LogoFile } from './order-logo.ts'

/**
 * The place of a sender's logo beside the code of the back cover, with its clear space, in mm: a logo
 * is taken in for it.
 */
export const SENDER_LOGO_SLOT_MM = { width: 32.5, height: 40.5 } as const

/** Takes in the logo of a sender as the leaflet prints it: the command and the page do it by this. */
export const takeSenderLogo = (file: LogoFile, engines: LogoEngines) =>
  takeLogo({ ...file, slotMm: SENDER_LOGO_SLOT_MM }, engines)
