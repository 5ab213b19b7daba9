import {
  decodePDFRawStream,
  PDFArray,
  PDFBool,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFStream,
  PDFString,
} from 'pdf-lib'

/** What is found at the end of a path of keys and indices; undefined where the path breaks off. */
export function valueAt(
  from: PDFObject | undefined,
  ...path: readonly (string | number)[]
): PDFObject | undefined {
  let at = from
  for (const step of path) {
    const holder = at instanceof PDFStream ? at.dict : at
    if (typeof step === 'string' && holder instanceof PDFDict) {
      at = holder.lookup(PDFName.of(step))
    } else if (typeof step === 'number' && holder instanceof PDFArray && step < holder.size()) {
      at = holder.lookup(step)
    } else return undefined
  }
  return at
}

/** The entries of an array as they are written, references kept; none for what is no array. */
export function entriesOf(object: PDFObject | undefined): readonly PDFObject[] {
  return object instanceof PDFArray ? object.asArray() : []
}

/** A name without its slash. */
export function nameIn(object: PDFObject | undefined): string | undefined {
  return object instanceof PDFName ? object.decodeText() : undefined
}

/** A text string. */
export function textIn(object: PDFObject | undefined): string | undefined {
  return object instanceof PDFString || object instanceof PDFHexString
    ? object.decodeText()
    : undefined
}

/** A number. */
export function numberIn(object: PDFObject | undefined): number | undefined {
  return object instanceof PDFNumber ? object.asNumber() : undefined
}

/** Whether something is the boolean true. */
export function isTrue(object: PDFObject | undefined): boolean {
  return object instanceof PDFBool && object.asBoolean()
}

/** What a stream holds, its filters undone, one character a byte. */
export function streamIn(object: PDFObject | undefined): string {
  if (!(object instanceof PDFRawStream)) return ''
  return Buffer.from(decodePDFRawStream(object).decode()).toString('latin1')
}
