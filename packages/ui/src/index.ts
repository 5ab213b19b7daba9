export { mergeByInk, openingMark } from './artwork/opening-mark.ts'
export {
  type Artwork as ArtworkLayout,
  openingPattern,
} from './artwork/opening-pattern.ts'
export { bar, circle, polygon, roundedRectangle, roundedSquare } from './artwork/paths.ts'
export { QUIET_ZONE_MODULES, qrCodePaths, qrModules } from './artwork/qr-code.ts'
export { type ReasonTheme, reasonIcon } from './artwork/reason-icons.ts'
export { type CheckedDraft, checkDraft } from './draft/check-draft.ts'
export {
  concerns,
  type FindingInFrench,
  placeName,
  tellInFrench,
} from './draft/tell-in-french.ts'
export { FoldableLeaflet } from './folding/FoldableLeaflet.tsx'
export { FONT_FILE_URLS } from './fonts.ts'
export {
  type LeafletLayout,
  type LeafletRequest,
  layoutLeaflet,
  type PlacedPanel,
} from './leaflet/layout-leaflet.ts'
export { PanelAlone, PanelOnSide } from './leaflet/Panel.tsx'
export { SheetSide } from './leaflet/SheetSide.tsx'
export { textsIn } from './leaflet/texts-in-layout.ts'
export { CONDITIONS_REGISTRY, PRINTING_CONDITIONS } from './profiles.ts'
export { PaperOnTable } from './surface/screen/PaperOnTable.tsx'
export type { InkedPath, Rectangle, Surface } from './surface/surface.ts'
export { SurfaceContext, useSurface } from './surface/surface-context.ts'
export {
  COLOURS,
  type ColourName,
  contrast,
  luminance,
  luminanceOfLightness,
  screenColour,
} from './tokens/colours.ts'
export {
  GUIDE_COLOURS,
  INK_SUM_GRADIENT,
  INK_SUM_RAMP,
  PLATE_INKS,
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
export { INK_NAMES } from './tokens/pages/french-names.ts'
export { PRINTED_COLOURS } from './tokens/printed-colours.ts'
export { gridLine, SPACE } from './tokens/space.ts'
export { TABLE } from './tokens/table.ts'
export {
  BASELINE_MM,
  BASELINE_PT,
  FONT_FACES,
  type FontFaceName,
  TEXT_STYLES,
  type TextStyleName,
} from './tokens/type.ts'
export {
  type ComposedLine,
  composeText,
  type PlacedText,
  type TextRequest,
} from './typesetting/compose-text.ts'
export { type FontBook, type FontFiles, openFonts } from './typesetting/font-book.ts'
export { type SetText, typesetterOf } from './typesetting/typesetter.ts'
