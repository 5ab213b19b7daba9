import { join } from 'node:path'
import { pythonWith } from '../../../tools/python-environment.ts'
import { typstWith, WEASYPRINT } from '../../../tools/typesetters.ts'
import { REPOSITORY } from '../../setup/repository.ts'

/** Kept from one run to the next, and ignored by Git. */
const ENVIRONMENT = join(REPOSITORY, 'node_modules/.cache/conformance/python')

export const TYPST = typstWith(join(REPOSITORY, 'packages/ui/fonts'))

/** What PyPI is asked for: at these versions files are what known-files.ts says. */
const PACKAGES = [
  TYPST.package,
  WEASYPRINT.package,
  'fpdf2==2.8.9',
  'img2pdf==0.6.3',
  'matplotlib==3.11.2',
  'pymupdf==2.0',
  'reportlab==5.1.0',
]

/**
 * The Python that has them, installed where it has not.
 * @throws Error when Python 3, its venv or PyPI is missing
 */
export const packagedPython = () => pythonWith(ENVIRONMENT, PACKAGES)
