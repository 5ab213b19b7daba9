import type { ProducerName } from './known-files.ts'

/**
 * The rules of RULES.md that a file must break, each with why: what stands in its source, or what its
 * program is known to write. They follow from that, never from what preflight answers: where the two
 * differ, qpdf, poppler or veraPDF tell which of them is wrong.
 */
export type Reasons = Readonly<Record<string, string>>

/** Of every program here: none was asked for a press file, and none makes one unasked. */
const NO_PRESS_FILE: Reasons = {
  P102: 'no standard was asked for, and none is claimed unasked',
  P302: 'the profile of no press was handed over, so no output intent can hold one',
}

const NO_TRIM: Reasons = {
  P201: 'the page was given a size and no trim, and the program writes a media box alone',
}

const NO_TRAPPED: Reasons = {
  P901: 'the program has no word on trapping unless it is told one',
}

const COARSE: Reasons = {
  P601: 'picture.png is 40 pixels wide, on 20 mm: 51 to the inch, and 150 are wanted',
}

/** Where colours of the page are 1, 0.6, 0 and 0.2 of the four inks. */
const INKS: Reasons = {
  P301: 'texts and areas are in CMYK, but picture.png is RGB and is placed as it is',
  P307: '« Mentions » is 6 pt in cyan, magenta and black, under the 8 pt for several inks',
}

/** Where colours of the page are told as a screen has them; which inks they become is then not known. */
const SCREEN: Reasons = {
  P301: 'the texts are #123456, the area #ffcc00 and picture.png RGB, and all are written as such',
}

const NOT_EMBEDDED: Reasons = {
  P401: 'text is set in the standard Helvetica, which the program names and does not embed',
}

const NO_IDENTIFIERS: Reasons = {
  P104: 'the program writes no ID into the trailer, which only PDF/A and encryption make it do',
}

/** What is right to find in the file of each program, drawn pages aside, for offset on coated paper. */
export const EXPECTED_FINDINGS: Readonly<Record<ProducerName, Reasons>> = {
  cairo: {
    ...NO_PRESS_FILE,
    ...NO_TRIM,
    ...NO_TRAPPED,
    ...COARSE,
    P104: 'cairo’s trailer is Size, Root and Info alone',
    P301: 'cairo’s surfaces have no CMYK: pdftocairo turns the inks of page.ps into RGB',
    P702: 'cairo gives each page a transparency group, whose space is DeviceRGB',
    P903: 'cairo is told no title, creator or day of change, and page.ps has none to hand on',
  },
  chromium: {
    ...NO_PRESS_FILE,
    ...NO_TRIM,
    ...NO_TRAPPED,
    ...COARSE,
    ...SCREEN,
    ...NO_IDENTIFIERS,
  },
  fpdf2: {
    ...NO_PRESS_FILE,
    ...NO_TRIM,
    ...NO_TRAPPED,
    ...COARSE,
    ...SCREEN,
    P903: 'page.py sets a title alone; fpdf2 adds its name as producer and the day of making',
  },
  // Metadata are complete: Ghostscript calls a title « Untitled » and a creator « UnknownApplication ».
  ghostscript: {
    ...NO_PRESS_FILE,
    ...NO_TRIM,
    ...NO_TRAPPED,
    ...COARSE,
    ...INKS,
  },
  img2pdf: {
    ...NO_PRESS_FILE,
    ...NO_TRIM,
    ...NO_TRAPPED,
    P301: 'picture.png is RGB, and img2pdf puts pictures into a PDF without converting them',
    P601: 'picture.png is 40 pixels high, on 210 mm: 5 to the inch, and 150 are wanted',
    P903: 'a picture has no title and no creator, and none was given',
  },
  jspdf: {
    ...NO_PRESS_FILE,
    ...NO_TRIM,
    ...NO_TRAPPED,
    ...COARSE,
    ...INKS,
    ...NOT_EMBEDDED,
    P903: 'a title was set alone; jsPDF adds its name as producer and the day of making',
  },
  libreoffice: {
    ...NO_PRESS_FILE,
    ...NO_TRIM,
    ...NO_TRAPPED,
    P301: 'the title is #123456 and LibreOffice exports every colour, black too, as RGB',
    P903: 'page.fodt has no title, and LibreOffice writes no day of change',
  },
  matplotlib: {
    ...NO_PRESS_FILE,
    ...NO_TRIM,
    ...NO_TRAPPED,
    ...COARSE,
    ...NO_IDENTIFIERS,
    P301: 'the area is #ffcc00 and picture.png RGB; black alone is written as grey',
    P406: 'pdf.fonttype is 3 unless it is changed: letters are written as drawings',
    P903: 'page.py gives no title, and Matplotlib writes no day of change',
  },
  'pdf-lib': {
    ...NO_PRESS_FILE,
    ...NO_TRAPPED,
    ...COARSE,
    ...INKS,
    ...NO_IDENTIFIERS,
    ...NOT_EMBEDDED,
    P204: 'a trim box is set and no bleed box, and pdf-lib adds none',
  },
  pdfkit: {
    ...NO_PRESS_FILE,
    ...NO_TRIM,
    ...NO_TRAPPED,
    ...COARSE,
    ...INKS,
    P903: 'PDFKit adds producer, creator and the day of making, and no day of change',
  },
  pymupdf: {
    ...NO_PRESS_FILE,
    ...NO_TRIM,
    ...NO_TRAPPED,
    ...COARSE,
    ...INKS,
    P903: 'page.py sets no metadata, and MuPDF adds none to a new document',
  },
  qpdf: {
    ...NO_PRESS_FILE,
    ...NO_TRAPPED,
    ...COARSE,
    ...SCREEN,
    P204: 'qpdf keeps the boxes of WeasyPrint, all three as large as the page',
    P903: 'qpdf keeps the metadata of WeasyPrint: a title and a producer',
  },
  'react-pdf': {
    ...NO_PRESS_FILE,
    ...NO_TRIM,
    ...NO_TRAPPED,
    ...COARSE,
    ...SCREEN,
    ...NOT_EMBEDDED,
    P903: 'react-pdf adds creator, producer and the day of making, and no day of change',
  },
  reportlab: {
    ...NO_PRESS_FILE,
    ...COARSE,
    ...INKS,
    P204: 'page.py sets a trim box alone, and ReportLab adds no bleed box; it says Trapped /False',
  },
  typst: {
    ...NO_PRESS_FILE,
    ...NO_TRIM,
    ...NO_TRAPPED,
    ...COARSE,
    ...INKS,
  },
  weasyprint: {
    ...NO_PRESS_FILE,
    ...NO_TRAPPED,
    ...COARSE,
    ...SCREEN,
    ...NO_IDENTIFIERS,
    P204: '@page has no bleed, and WeasyPrint writes bleed and trim box as large as the page',
    P903: 'page.html has a title alone, and WeasyPrint adds its name as producer and no days',
  },
}
