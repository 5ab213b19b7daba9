import type { Place } from '@flyer-open-data/flyer'
import { PDFName, PDFRawStream } from 'pdf-lib'
import { pressFinding, refusePress } from '../../findings/refuse-press.ts'
import type { LogoPicture } from './logo-inks.ts'
import { PNG_PREDICTOR } from './predictor.ts'

const name = (text: string) => PDFName.of(text)

/** What a picture of a logo may say of itself: pixels of 8-bit sRGB, in whole rows. */
const ENTRIES = [
  'Type',
  'Subtype',
  'Width',
  'Height',
  'BitsPerComponent',
  'ColorSpace',
  'Filter',
  'DecodeParms',
  'Length',
].map(name)

/**
 * Puts the inks of a logo's picture in the place of its screen colours.
 *
 * @param pictures those of the job’s logos: no other picture reaches a press
 * @throws ContentError for any other picture
 */
export function translatePicture(
  value: unknown,
  pictures: readonly LogoPicture[],
  place: Place,
): void {
  const picture = value instanceof PDFRawStream && pictures.find((one) => isPicture(value, one))
  if (!picture) refusePress([pressFinding('picture', 'placed', {}, place)])
  const { dict } = value
  const { widthPx, inks } = picture
  dict.set(name('ColorSpace'), name('DeviceCMYK'))
  dict.set(name('Filter'), name('FlateDecode'))
  if (inks.isFiltered) {
    const row = { Predictor: PNG_PREDICTOR, Colors: 4, BitsPerComponent: 8, Columns: widthPx }
    dict.set(name('DecodeParms'), dict.context.obj(row))
  } else dict.delete(name('DecodeParms'))
  value.updateContents(inks.bytes)
}

/** Whether an object is a picture of a logo, as react-pdf writes it. */
function isPicture({ dict, contents }: PDFRawStream, picture: LogoPicture): boolean {
  const says = (key: string, value: string) => String(dict.lookup(name(key))) === value
  return (
    dict.keys().every((key) => ENTRIES.includes(key)) &&
    says('Subtype', '/Image') &&
    says('Width', String(picture.widthPx)) &&
    says('Height', String(picture.heightPx)) &&
    says('BitsPerComponent', '8') &&
    says('ColorSpace', '/DeviceRGB') &&
    contents.length === picture.compressed.length &&
    contents.every((byte, i) => byte === picture.compressed[i])
  )
}
