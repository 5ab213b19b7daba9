export { mergeByInk, openingMark } from './artwork/opening-mark.ts'
export { bar, circle, polygon } from './artwork/paths.ts'
export { QUIET_ZONE_MODULES, qrCodePaths, qrModules } from './artwork/qr-code.ts'
export { type ReasonTheme, reasonIcon } from './artwork/reason-icons.ts'
export { Flow } from './components/Flow/Flow.tsx'
export { LogoSlot } from './components/LogoSlot/LogoSlot.tsx'
export { PanelTitle } from './components/PanelTitle/PanelTitle.tsx'
export { PartnerSlot } from './components/PartnerSlot/PartnerSlot.tsx'
export { Phase } from './components/Phase/Phase.tsx'
export { QrCode } from './components/QrCode/QrCode.tsx'
export { Reason } from './components/Reason/Reason.tsx'
export { Testimonial } from './components/Testimonial/Testimonial.tsx'
export { SettingContext } from './components/use-laid-out.tsx'
export { Wordmark } from './components/Wordmark/Wordmark.tsx'
export { type CheckedDraft, checkDraft } from './draft/check-draft.ts'
export {
  concerns,
  type FindingInFrench,
  placeName,
  tellInFrench,
} from './draft/tell-in-french.ts'
export { LAYOUT_ENGLISH } from './findings/english.ts'
export type { LayoutFaults } from './findings/faults.ts'
export { LAYOUT_FRENCH } from './findings/french.ts'
export { INK_NAMES } from './findings/ink-names.ts'
export { FlowingLeaflet } from './flow/FlowingLeaflet.tsx'
export { FoldableLeaflet } from './folding/FoldableLeaflet.tsx'
export { FONT_FILE_URLS } from './fonts.ts'
export type { Item, Picture } from './frame/frame.ts'
export type { InkedPath, Rectangle } from './frame/geometry.ts'
export {
  decoration,
  drawingsIn,
  figure,
  heading,
  itemsIn,
  list,
  paragraph,
  picturesIn,
  titleOf,
} from './frame/items.ts'
export { flatReading, type ReadElement, type ReadRole } from './frame/reading.ts'
export {
  type Painted,
  type StructureElement,
  structureOf,
} from './frame/structure.ts'
export { LAYOUT_RULES } from './layout-rules/layout-rules.ts'
export type { PanelToJudge } from './layout-rules/panel-to-judge.ts'
export { safeAreaRule } from './layout-rules/safe-area-rule.ts'
export { GROUND_OF_SIDE } from './leaflet/grounds.ts'
export {
  judged,
  type LeafletLayout,
  type LeafletRequest,
  layoutLeaflet,
  type PlacedPanel,
} from './leaflet/layout-leaflet.ts'
export { type ReadSection, readingOfSections } from './leaflet/leaflet-reading.ts'
export {
  type PageStructure,
  type SectionStructure,
  structureOfPanel,
  structureOfSide,
} from './leaflet/leaflet-structure.ts'
export { PanelAlone } from './leaflet/Panel.tsx'
export { SheetSide } from './leaflet/SheetSide.tsx'
export { LAST_LINE, TEXT_LINE, TITLE_LINE } from './panels/panel-frame.ts'
export { CONDITIONS_REGISTRY, PRINTING_CONDITIONS } from './profiles.ts'
export { layoutReading, PAST_PAGE_MM, READING_PAGE } from './reading/layout-reading.ts'
export { DrawnItems } from './surface/DrawnItems.tsx'
export { flowStyles } from './surface/flow/flow-styles.ts'
export { flowSurface } from './surface/flow/flow-surface.tsx'
export { type ColourOf, InkColoursContext } from './surface/screen/ink-colours.ts'
export { PaperOnTable, TABLE_MARGIN_MM, Table } from './surface/screen/PaperOnTable.tsx'
export type { Surface } from './surface/surface.ts'
export { SurfaceContext, useSurface } from './surface/surface-context.ts'
export {
  COLOURS,
  type ColourName,
  contrast,
  luminance,
  luminanceOfLightness,
  PAPER_COLOURS,
  screenColour,
} from './tokens/colours.ts'
export { GROUNDS } from './tokens/grounds.ts'
export {
  GUIDE_COLOURS,
  INK_SUM_GRADIENT,
  INK_SUM_RAMP,
  PLATE_INKS,
  READING_COLOURS,
  REVISION_VARIABLES,
  TOOL_COLOURS,
  TOOL_VARIABLES,
} from './tokens/guides.ts'
export {
  CONTROL_INKS,
  INKS,
  type InkName,
  type InkRecipe,
  inkSum,
  LEAFLET_INKS,
} from './tokens/inks.ts'
export { type Fill, isOwnColour } from './tokens/own-colour.ts'
export type { Lab } from './tokens/printed-colour.ts'
export { PRINTED_COLOURS } from './tokens/printed-colours.ts'
export { gridLine, SPACE } from './tokens/space.ts'
export { TABLE } from './tokens/table.ts'
export {
  BASELINE_MM,
  BASELINE_PT,
  FONT_FACES,
  type FontFaceName,
  PAPER_STYLES,
  TEXT_STYLES,
  type TextStyleName,
} from './tokens/type.ts'
export { VERDICT_VARIABLES } from './tokens/verdicts.ts'
export { type FontBook, type FontFiles, openFonts } from './typesetting/font-book.ts'
export { lastBaseline, type PlacedText } from './typesetting/placed-text.ts'
export type { Setting } from './typesetting/setting.ts'
export { typesetterOf } from './typesetting/typesetter.ts'
