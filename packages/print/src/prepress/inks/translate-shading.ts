import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFObject, PDFStream } from 'pdf-lib'
import { PressError } from '../press-error.ts'
import { componentsOf, hexOf, inkOfCmyk, inkOfRgb } from './ink-operators.ts'

const RGB = PDFName.of('DeviceRGB')
const CMYK = PDFName.of('DeviceCMYK')

/**
 * Translates a gradient from ink to ink: its function types 2 and 3 name colours at their ends. An
 * end that is in DeviceCMYK already, as when two gradients share a function, must be an ink too.
 *
 * @throws PressError for any other colour space, function or end colour, and for a mesh, which is a
 * stream of colours
 */
export function translateShading(shading: unknown, place: string): void {
  if (shading instanceof PDFStream) throw refusal('A gradient is a mesh of colours', place)
  if (!(shading instanceof PDFDict)) throw refusal('A gradient cannot be read', place)
  const space = shading.lookup(PDFName.of('ColorSpace'))
  if (space !== CMYK && space !== RGB) {
    throw refusal(`The colour space ${space} of a gradient is not allowed`, place)
  }
  translateFunction(shading.lookup(PDFName.of('Function')), place)
  const background = shading.lookup(PDFName.of('Background'))
  if (background) {
    shading.set(PDFName.of('Background'), shading.context.obj(inkAt(background, place)))
  }
  shading.set(PDFName.of('ColorSpace'), CMYK)
}

function translateFunction(fn: PDFObject | undefined, place: string): void {
  if (!(fn instanceof PDFDict)) throw refusal('The colours of a gradient cannot be read', place)
  const type = fn.lookup(PDFName.of('FunctionType'))
  const number = type instanceof PDFNumber ? type.asNumber() : undefined
  if (number !== 2 && number !== 3) {
    throw refusal(`A gradient of function type ${number} has no ends to translate`, place)
  }
  // It says between which values each of three components lies; now there are four.
  fn.delete(PDFName.of('Range'))
  if (number === 3) {
    const parts = fn.lookup(PDFName.of('Functions'))
    if (!(parts instanceof PDFArray)) throw refusal('A gradient has no parts', place)
    for (let i = 0; i < parts.size(); i++) translateFunction(parts.lookup(i), place)
    return
  }
  for (const end of ['C0', 'C1']) {
    const colour = fn.lookup(PDFName.of(end))
    if (!colour) throw refusal(`A gradient has no colour ${end}`, place)
    fn.set(PDFName.of(end), fn.context.obj(inkAt(colour, place)))
  }
}

/** The recipe of an end colour. Registration has none here: it is every plate, for marks alone. */
function inkAt(colour: PDFObject, place: string): number[] {
  const values = colour instanceof PDFArray ? colour.asArray() : []
  const components = values.map((value) =>
    value instanceof PDFNumber ? value.asNumber() : Number.NaN,
  )
  const ink = components.length === 4 ? inkOfCmyk(components) : inkOfRgb(components)
  if (ink && ink !== 'registration') return componentsOf(ink)
  const name = hexOf(components) ?? components.join(' ')
  throw refusal(`The gradient colour ${name} is the screen colour of no ink`, place)
}

function refusal(what: string, place: string): PressError {
  return new PressError(what, place, 'Use gradients between inks of the token table, or none.')
}
