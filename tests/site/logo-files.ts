import { jpeg } from '../logo-intake/make-jpeg.ts'
import { pdf, redRectangle } from '../logo-intake/make-pdf.ts'
import { svg } from '../logo-intake/make-svg.ts'
import { pictureLogo } from './member-page.ts'

/** A logo as a member has it. */
export interface LogoFile {
  readonly fileName: string
  readonly bytes: Buffer
}

/** Two shapes of two colours, with a soft one between them. */
const DRAWING = svg(
  '<rect width="100" height="50" fill="#00594f"/><circle cx="30" cy="25" r="15" fill="#ffd100"/><path d="M55 40L75 8L95 40Z" fill="#e8f1ef"/>',
)

/** A dark field with light squares, 720 by 320 pixels. */
const photograph = () =>
  jpeg({
    columns: 90,
    rows: 40,
    components: 3,
    valueAt: (column, row, i) => (i > 0 ? 110 : (column + row) % 9 < 5 ? 60 : 210),
  })

/** The kinds of file that a logo may come in. */
export const LOGO_KINDS = ['SVG', 'PNG', 'JPEG', 'PDF'] as const

/** A logo of each kind that is good to print; the PNG is transparent in its middle. */
export async function logoFiles(): Promise<Record<(typeof LOGO_KINDS)[number], LogoFile>> {
  return {
    SVG: { fileName: 'logo.svg', bytes: Buffer.from(DRAWING) },
    PNG: { fileName: 'logo.png', bytes: pictureLogo(900) },
    JPEG: { fileName: 'logo.jpg', bytes: Buffer.from(photograph()) },
    PDF: { fileName: 'logo.pdf', bytes: Buffer.from(await pdf(redRectangle)) },
  }
}
