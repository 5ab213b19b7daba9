export { FLOW, type FlowData } from './components/Flow/Flow.examples.ts'
export {
  CLEAR_SPACE,
  LOGO_SLOT,
  type LogoSlotData,
} from './components/LogoSlot/LogoSlot.examples.ts'
export { PANEL_TITLE, type PanelTitleData } from './components/PanelTitle/PanelTitle.examples.ts'
export {
  PARTNER_SLOT,
  type PartnerSlotData,
} from './components/PartnerSlot/PartnerSlot.examples.ts'
export { PHASE, type PhaseData } from './components/Phase/Phase.examples.ts'
export { QR_CODE, type QrCodeData } from './components/QrCode/QrCode.examples.ts'
export { REASON } from './components/Reason/Reason.examples.ts'
export { TESTIMONIAL } from './components/Testimonial/Testimonial.examples.ts'
export { CONTENT, EDITION, OWNER, PARTNER } from './specimens/content.ts'
export { a4Accordion, a5SingleFold } from './specimens/formats.ts'
export type { Example, PartStage, Specimens } from './specimens/specimens.ts'
export { COLOURED_LOGO, PICTURE_LOGO, TALL_COLOURED_LOGO } from './specimens/stand-in-logos.ts'
