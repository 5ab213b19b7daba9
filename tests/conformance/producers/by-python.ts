import { WEASYPRINT } from '../../../tools/typesetters.ts'
import type { ProducerName } from '../../preflight/producers/known-files.ts'
import { PICTURE, SOURCES } from '../../preflight/producers/sources.ts'
import { runWell } from '../run-process.ts'
import type { ProgramMaker } from './program-maker.ts'
import { packagedPython, TYPST } from './python-packages.ts'

/** A program of PyPI, called by arguments of Python. */
const ofPython = (name: ProducerName, argumentsFor: (pdf: string) => string[]): ProgramMaker => ({
  name,
  needs: ['pypi'],
  make: async (pdf) => runWell(await packagedPython(), argumentsFor(pdf)),
})

/** A library that page.py draws with. */
const byScript = (name: ProducerName) => ofPython(name, (pdf) => [`${SOURCES}page.py`, name, pdf])

export const weasyprint = ofPython('weasyprint', (pdf) => [
  '-c',
  WEASYPRINT.script(`${SOURCES}page.html`, pdf),
])

export const BY_PYTHON: readonly ProgramMaker[] = [
  byScript('fpdf2'),
  ofPython('img2pdf', (pdf) => [
    ...['-m', 'img2pdf', '--pagesize', '99mmx210mm', '--fit', 'fill'],
    ...[PICTURE, '-o', pdf],
  ]),
  byScript('matplotlib'),
  byScript('pymupdf'),
  byScript('reportlab'),
  ofPython('typst', (pdf) => ['-c', TYPST.script(`${SOURCES}page.typ`, pdf)]),
  weasyprint,
]
