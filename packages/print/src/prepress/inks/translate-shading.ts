import { PDFArray, PDFDict, PDFName, PDFNumber } from 'pdf-lib'
import { PressError } from '../press-error.ts'
import { componentsOf, inkOfRgb } from './ink-operators.ts'

const RGB = PDFName.of('DeviceRGB')
const CMYK = PDFName.of('DeviceCMYK')

/**
 * Translates a gradient from ink to ink: its function types 2 and 3 name colours at their ends.
 * @throws PressError for any other colour space, function or end colour
 */
export function translateShading(shading: PDFDict, place: string): void {
  const space = shading.lookup(PDFName.of('ColorSpace'))
  if (space === CMYK) return
  if (space !== RGB) throw refusal(`The colour space ${space} of a gradient is not allowed`, place)
  const fn = shading.lookup(PDFName.of('Function'))
  translateFunction(fn, place)
  const background = shading.lookup(PDFName.of('Background'))
  if (background instanceof PDFArray) {
    shading.set(PDFName.of('Background'), shading.context.obj(inkAt(background, place)))
  }
  shading.set(PDFName.of('ColorSpace'), CMYK)
}

function translateFunction(fn: unknown, place: string): void {
  if (!(fn instanceof PDFDict)) throw refusal('The colours of a gradient cannot be read', place)
  const type = fn.lookup(PDFName.of('FunctionType'))
  const number = type instanceof PDFNumber ? type.asNumber() : undefined
  if (number === 3) {
    const parts = fn.lookup(PDFName.of('Functions'))
    if (!(parts instanceof PDFArray)) throw refusal('A gradient has no parts', place)
    for (let i = 0; i < parts.size(); i++) translateFunction(parts.lookup(i), place)
    return
  }
  if (number !== 2)
    throw refusal(`A gradient of function type ${number} has no ends to translate`, place)
  for (const end of ['C0', 'C1']) {
    const colour = fn.lookup(PDFName.of(end))
    if (colour instanceof PDFArray && colour.size() === 4) continue
    if (!(colour instanceof PDFArray)) throw refusal(`A gradient has no colour ${end}`, place)
    fn.set(PDFName.of(end), fn.context.obj(inkAt(colour, place)))
  }
}

function inkAt(colour: PDFArray, place: string): number[] {
  const components = colour
    .asArray()
    .map((value) => (value instanceof PDFNumber ? value.asNumber() : Number.NaN))
  const ink = inkOfRgb(components)
  if (!ink)
    throw refusal(
      `The gradient colour ${components.join(' ')} is the screen colour of no ink`,
      place,
    )
  return componentsOf(ink)
}

function refusal(what: string, place: string): PressError {
  return new PressError(what, place, 'Use gradients between inks of the token table, or none.')
}
