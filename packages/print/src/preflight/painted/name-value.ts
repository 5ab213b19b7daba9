import { PDFName } from 'pdf-lib'

/** A name as it stands in the file, of one in a content stream. */
export const nameValue = (name: string | undefined) =>
  name === undefined ? undefined : PDFName.of(name)
