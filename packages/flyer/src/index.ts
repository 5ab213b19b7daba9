export {
  type Catalogue,
  type CatalogueInput,
  catalogueData,
  editionOf,
  readCatalogue,
  readCatalogueOfDrafts,
  sendersOf,
} from './catalogue.ts'
export { CHOICE_NAMES, SPEAKER_NAMES, THEME_NAMES } from './content/choice-names.ts'
export { withText, withTexts } from './content/edit-edition.ts'
export { type EditableText, editableTexts, panelTitle } from './content/editable-texts.ts'
export { findTypographyFaults, findValueFaults } from './content/edition-faults.ts'
export { openPointsOf, type PointOfRun } from './content/open-points.ts'
export { applyPatch, diff, type Patch, patchAsText, pointerOf, readPatch } from './content/patch.ts'
export { plainText, type RichText } from './content/printed.ts'
export { type PrintedText, printedTexts } from './content/printed-texts.ts'
export { type Edition, editionSchema } from './content/schema.ts'
export { FLOW_ARROW } from './content/sections/did-you-know.ts'
export { type ActionColumn, actionColumnSchema } from './content/sections/get-organised.ts'
export {
  PANEL_IDS,
  type PanelContent,
  type PanelId,
  panelsSchema,
} from './content/sections/sections.ts'
export {
  introduced,
  quoted,
  type Testimonial,
  testimonialSchema,
} from './content/sections/voices.ts'
export { type Reason, reasonSchema } from './content/sections/why-publish.ts'
export { asciiUrl, mailUrl, telephoneUrl, websiteUrl } from './content/web-address.ts'
export { ContentError, refuse } from './errors/content-error.ts'
export { FlyerError, type FlyerErrorParts, UnknownNameError } from './errors/flyer-error.ts'
export { parse } from './errors/parse.ts'
export type { Finding, Found } from './findings/finding.ts'
export { type PageObject, type Place, placeText } from './findings/place.ts'
export { findingsOf, type Rule } from './findings/rule.ts'
export { type Language, type ToldFinding, tell, type WordsFor } from './findings/words.ts'
export { a4RollFold } from './format/a4-roll-fold.ts'
export { foldingAt, type PanelPose, progressOfState } from './format/folding.ts'
export {
  type Format,
  type FormatInput,
  formatSchema,
  type PanelPlace,
  SIDES,
  type Side,
} from './format/format.ts'
export {
  closedSize,
  type FoldingState,
  findPanelFrame,
  foldingStates,
  foldPositions,
  type PanelFrame,
  panelFrames,
} from './format/geometry.ts'
export { seenFaces } from './format/seen-faces.ts'
export {
  type Millimetres,
  mm,
  POINTS_PER_MM,
  type Points,
  pt,
  toMillimetres,
} from './format/units.ts'
export { identityKeywords, readIdentity, type ToldIdentity } from './imprint/identity-keywords.ts'
export { editionLine, type Imprint, imprintOf, reprintLine } from './imprint/imprint.ts'
export { hashOf, leafletDigests } from './imprint/leaflet-hash.ts'
export { type Job, jobOf, leafletOf } from './job.ts'
export {
  type LogoSource,
  PRINTER_KINDS,
  PRODUCT_CHOICES,
  type PrinterKind,
  type ProductChoice,
  type ReprintChoices,
} from './orders/order.ts'
export { type Order, readOrder, readReprint } from './orders/read-order.ts'
export { isReprintRun, type OrderArtwork, reprintOf } from './orders/reprint.ts'
export { senderIdOf } from './orders/sender-id.ts'
export { mentionTexts } from './runs/mention-texts.ts'
export type { Mentions } from './runs/mentions.ts'
export { BLEEDS, type Bleed, type PrintRun, type Quantity, REPRINT_RUN } from './runs/print-run.ts'
export { type LandingLink, landingLinkSchema, readableUrl } from './senders/landing-link.ts'
export { type Logo, logoSchema } from './senders/logo.ts'
export type { Sender } from './senders/sender.ts'
export { checkComposedLines, checkGlyphs, checkText } from './typography/check-text.ts'
export { addressPart } from './typography/composed/composed-text.ts'
export { formatDate, formatDay } from './typography/french-date.ts'
export { count, fixedNumber, frenchNumber, withUnit } from './typography/french-number.ts'
export type { TextRole } from './typography/text-rule.ts'
export { ENGLISH } from './words/english.ts'
export { characterName } from './words/french/characters.ts'
export { FRENCH } from './words/french.ts'
