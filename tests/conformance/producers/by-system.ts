import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { SOURCES } from '../../preflight/producers/sources.ts'
import { runWell } from '../run-process.ts'
import { weasyprint } from './by-python.ts'
import type { ProgramMaker } from './program-maker.ts'

const ghostscript: ProgramMaker = {
  name: 'ghostscript',
  needs: ['gs'],
  make: (pdf) =>
    runWell('gs', [
      ...['-q', '-dNOPAUSE', '-dBATCH', '-sDEVICE=pdfwrite', '-o', pdf],
      `${SOURCES}page.ps`,
    ]),
}

/** Draws Ghostscript's file again. */
const cairo: ProgramMaker = {
  name: 'cairo',
  needs: ['gs', 'pdfinfo'],
  async make(pdf, scratch) {
    const drawn = join(scratch, 'for-cairo.pdf')
    await ghostscript.make(drawn, scratch)
    await runWell('pdftocairo', ['-pdf', drawn, pdf])
  },
}

/** Rewrites WeasyPrint's file, linearized. */
const qpdf: ProgramMaker = {
  name: 'qpdf',
  needs: ['qpdf', ...weasyprint.needs],
  async make(pdf, scratch) {
    const set = join(scratch, 'for-qpdf.pdf')
    await weasyprint.make(set, scratch)
    const how = ['--object-streams=generate', '--linearize', '--deterministic-id']
    await runWell('qpdf', [...how, set, pdf])
  },
}

const libreoffice: ProgramMaker = {
  name: 'libreoffice',
  needs: ['soffice'],
  async make(pdf, scratch) {
    // A profile of its own: nobody's settings change what is written.
    const profile = pathToFileURL(join(scratch, 'libreoffice-profile')).href
    await runWell('soffice', [
      ...[`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'pdf'],
      ...['--outdir', scratch, `${SOURCES}page.fodt`],
    ])
    await rename(join(scratch, 'page.pdf'), pdf)
  },
}

export const BY_SYSTEM: readonly ProgramMaker[] = [cairo, ghostscript, libreoffice, qpdf]
