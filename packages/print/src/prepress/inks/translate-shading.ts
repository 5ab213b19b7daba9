import type { Place } from '@flyer-open-data/flyer'
import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFObject, PDFStream } from 'pdf-lib'
import { type GatheredRefusals, gatherRefusals } from '../../findings/gather-refusals.ts'
import { pressFinding, refusePress } from '../../findings/refuse-press.ts'
import { componentsOf, hexOf, inkOfCmyk, inkOfRgb } from './ink-operators.ts'

const RGB = PDFName.of('DeviceRGB')
const CMYK = PDFName.of('DeviceCMYK')

/**
 * Translates a gradient from ink to ink: its function types 2 and 3 name colours at their ends. An
 * end that is in DeviceCMYK already, as when two gradients share a function, must be an ink too.
 *
 * @throws ContentError for any other colour space, for each other function and end colour, and for a
 * mesh, which is a stream of colours
 */
export function translateShading(shading: unknown, place: Place): void {
  if (shading instanceof PDFStream) refusePress([pressFinding('gradient', 'mesh', {}, place)])
  if (!(shading instanceof PDFDict)) {
    refusePress([pressFinding('gradient', 'unreadable', {}, place)])
  }
  const space = shading.lookup(PDFName.of('ColorSpace'))
  if (space !== CMYK && space !== RGB) {
    refusePress([pressFinding('gradient', 'space', { name: String(space ?? '(none)') }, place)])
  }
  const gathered = gatherRefusals()
  translateFunction(shading.lookup(PDFName.of('Function')), place, gathered)
  const background = shading.lookup(PDFName.of('Background'))
  if (background) {
    gathered.attempt(() =>
      shading.set(PDFName.of('Background'), shading.context.obj(inkAt(background, place))),
    )
  }
  gathered.refuse()
  shading.set(PDFName.of('ColorSpace'), CMYK)
}

function translateFunction(fn: unknown, place: Place, gathered: GatheredRefusals): void {
  gathered.attempt(() => {
    if (!(fn instanceof PDFDict)) {
      refusePress([pressFinding('gradient', 'unreadable-colours', {}, place)])
    }
    const type = fn.lookup(PDFName.of('FunctionType'))
    const number = type instanceof PDFNumber ? type.asNumber() : '(none)'
    if (number !== 2 && number !== 3) {
      refusePress([pressFinding('gradient', 'function-type', { type: number }, place)])
    }
    // It says between which values each of three components lies; now there are four.
    fn.delete(PDFName.of('Range'))
    if (number === 3) {
      const parts = fn.lookup(PDFName.of('Functions'))
      if (!(parts instanceof PDFArray)) {
        refusePress([pressFinding('gradient', 'no-parts', {}, place)])
      }
      for (let i = 0; i < parts.size(); i++) translateFunction(parts.lookup(i), place, gathered)
      return
    }
    for (const end of ['C0', 'C1'] as const) {
      gathered.attempt(() => {
        const colour = fn.lookup(PDFName.of(end))
        if (!colour) refusePress([pressFinding('gradient', 'no-end', { end }, place)])
        fn.set(PDFName.of(end), fn.context.obj(inkAt(colour, place)))
      })
    }
  })
}

/** The recipe of an end colour. Registration has none here: it is every plate, for marks alone. */
function inkAt(value: PDFObject, place: Place): number[] {
  const values = value instanceof PDFArray ? value.asArray() : []
  const components = values.map((one) => (one instanceof PDFNumber ? one.asNumber() : Number.NaN))
  const ink = components.length === 4 ? inkOfCmyk(components) : inkOfRgb(components)
  if (ink && ink !== 'registration') return componentsOf(ink)
  const colour = hexOf(components) ?? components.join(' ')
  return refusePress([pressFinding('gradient', 'no-ink', { colour }, place)])
}
