import type { PreflightRule } from '../inspected.ts'
import { bleedArtwork } from './bleed-artwork.ts'
import { bleedBox } from './bleed-box.ts'
import { boxesNested } from './boxes-nested.ts'
import { codeLeads, codePlace, codeQuiet, codeRead, codeSize } from './code.ts'
import { colourSpaces, spotColours } from './colour-spaces.ts'
import { cropMarksAsWanted, marksOutside } from './crop-marks.ts'
import { editionTold } from './edition-told.ts'
import { fontsEmbedded, fontsSubset, glyphsTold, noCourier, noDrawnFonts } from './fonts.ts'
import { identifiers } from './identifiers.ts'
import { inkAnywhere, inkOnSquare } from './ink-sum.ts'
import { noActions, noAnnotations, noLayers, selfContained } from './interaction.ts'
import { thinColourLines, thinnestLine } from './lines.ts'
import { metadataAgree, metadataThere, packetReadable, trappedTold } from './metadata.ts'
import { outputCondition, outputIntent } from './output-intent.ts'
import { blackOverprints, deviceGrey, whiteKnocksOut } from './overprint.ts'
import { pageCount } from './page-count.ts'
import { oneSize, trimSize } from './page-size.ts'
import { pageUpright } from './page-upright.ts'
import { pagesRead } from './pages-read.ts'
import { pictureCodecs } from './picture-codecs.ts'
import { registrationOutside } from './registration.ts'
import { advisedResolution, bitonalResolution, leastResolution } from './resolution.ts'
import { smallestText } from './smallest-text.ts'
import { standardClaimed } from './standard-claimed.ts'
import { standardKept } from './standard-kept.ts'
import { richBlackText, smallMixedText, smallWhiteText } from './text-inks.ts'
import { textsSafe } from './texts-safe.ts'
import { noStrayText, textsThere } from './texts-there.ts'
import { blendSpace, noTransparency } from './transparency.ts'
import { trimBox } from './trim-box.ts'

/** What a file that could be read is judged by, in the order of the numbers: see ../RULES.md. */
export const PREFLIGHT_RULES: readonly PreflightRule[] = [
  standardClaimed,
  standardKept,
  identifiers,
  pagesRead,
  trimBox,
  boxesNested,
  trimSize,
  bleedBox,
  oneSize,
  pageUpright,
  bleedArtwork,
  cropMarksAsWanted,
  marksOutside,
  pageCount,
  colourSpaces,
  outputIntent,
  outputCondition,
  inkAnywhere,
  inkOnSquare,
  richBlackText,
  smallMixedText,
  smallWhiteText,
  blackOverprints,
  whiteKnocksOut,
  spotColours,
  deviceGrey,
  registrationOutside,
  fontsEmbedded,
  fontsSubset,
  noCourier,
  smallestText,
  glyphsTold,
  noDrawnFonts,
  thinnestLine,
  thinColourLines,
  leastResolution,
  advisedResolution,
  bitonalResolution,
  pictureCodecs,
  noTransparency,
  blendSpace,
  noAnnotations,
  noActions,
  noLayers,
  selfContained,
  trappedTold,
  metadataAgree,
  metadataThere,
  packetReadable,
  codeRead,
  codeLeads,
  codeSize,
  codeQuiet,
  codePlace,
  textsSafe,
  textsThere,
  editionTold,
  noStrayText,
]
