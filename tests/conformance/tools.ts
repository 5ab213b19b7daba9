import { findBrowser } from '../browser/find-browser.ts'
import { hasJars } from './maven-jars.ts'
import { fetchJspdf } from './producers/jspdf-package.ts'
import { packagedPython } from './producers/python-packages.ts'
import { runProcess } from './run-process.ts'

/** A program that this repository does not bring along. */
export interface Tool {
  readonly what: string
  readonly proves: string
  readonly get: string
  readonly isThere: () => Promise<boolean>
}

/** Name of a tool. */
export type ToolName =
  | 'qpdf'
  | 'gs'
  | 'chromium'
  | 'verapdf'
  | 'jhove'
  | 'pdfinfo'
  | 'soffice'
  | 'pypi'
  | 'jspdf'

/** Whether a program can be started. */
async function starts(program: string, ...args: string[]): Promise<boolean> {
  try {
    return (await runProcess(program, args)).code === 0
  } catch {
    return false
  }
}

async function hasBrowser(): Promise<boolean> {
  try {
    const { remove } = await findBrowser()
    await remove()
    return true
  } catch {
    return false
  }
}

/** Whether what registries hold is there, or could be fetched. */
const isFetched = (fetch: () => Promise<unknown>): Promise<boolean> =>
  fetch().then(
    () => true,
    () => false,
  )

const hasJava = () => starts('java', '-version')

const JAVA = 'apt-get install default-jre-headless maven'

/** The tools, each with what a reader needs to decide whether to install it. */
export const TOOLS: Readonly<Record<ToolName, Tool>> = {
  qpdf: {
    what: 'qpdf, which reads and rewrites the structure of PDF files',
    proves: 'that files are sound, and that no press file names an RGB or Lab colour',
    get: 'apt-get install qpdf',
    isThere: () => starts('qpdf', '--version'),
  },
  gs: {
    what: 'Ghostscript, which separates pages into printing plates',
    proves:
      'how much ink falls where, that marks are on every plate, text on black alone, and that no word is lost when it writes a file again',
    get: 'apt-get install ghostscript',
    isThere: () => starts('gs', '--version'),
  },
  chromium: {
    what: 'Chromium, which shows the plates of the light table and the members’ page',
    proves:
      'that the plates which designers see are those that Ghostscript separates, that what members take away is as sound as what the command makes, and that preflight judges rightly what it prints',
    get: 'apt-get install chromium, or npm ci, which brings @sparticuz/chromium along',
    isThere: hasBrowser,
  },
  verapdf: {
    what: 'veraPDF 1.28.2, the reference validator of PDF/A, a Java program',
    proves:
      'that files are PDF/A-2a and PDF/UA-1, repro-sra3 PDF/A-2u, as their metadata say: tags and all',
    get: `${JAVA} (it then comes from Maven Central: org.verapdf.apps:greenfield-apps)`,
    isThere: async () => (await hasJava()) && (await hasJars('verapdf')),
  },
  jhove: {
    what: 'JHOVE 1.32, the format validator of libraries and archives, a Java program',
    proves: 'that press-x1a is PDF/X-1a:2001, as its metadata say',
    get: `${JAVA} (it then comes from Maven Central: org.openpreservation.jhove:jhove-apps)`,
    isThere: async () => (await hasJava()) && (await hasJars('jhove')),
  },
  pdfinfo: {
    what: 'pdfinfo, which belongs to poppler, the PDF reader of Linux desktops',
    proves: 'that another reader finds the same structure, words, order, boxes, fonts and pictures',
    get: 'apt-get install poppler-utils',
    isThere: () => starts('pdfinfo', '-v'),
  },
  soffice: {
    what: 'LibreOffice, from which associations export most of their PDF files',
    proves: 'that preflight reads and judges rightly what LibreOffice writes today',
    get: 'apt-get install libreoffice-writer-nogui fonts-dejavu-core',
    isThere: () => starts('soffice', '--version'),
  },
  pypi: {
    what: 'Typst, WeasyPrint, ReportLab, fpdf2, Matplotlib, PyMuPDF and img2pdf, from PyPI',
    proves: 'that preflight reads and judges rightly what they write, and qpdf of it',
    get: 'apt-get install python3-venv (they then come from pypi.org, which must be reachable)',
    isThere: () => isFetched(packagedPython),
  },
  jspdf: {
    what: 'jsPDF, with which pages on the web make PDF files',
    proves: 'that preflight reads and judges rightly what it writes',
    get: 'nothing to install: it comes from registry.npmjs.org, which must be reachable',
    isThere: () => isFetched(fetchJspdf),
  },
}

/** Those of the tools that are not there. */
export async function findMissing(names: readonly ToolName[]): Promise<ReadonlySet<ToolName>> {
  const missing = new Set<ToolName>()
  for (const name of new Set(names)) if (!(await TOOLS[name].isThere())) missing.add(name)
  return missing
}
