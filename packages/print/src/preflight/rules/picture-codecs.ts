import type { Feature } from '../file/file-facts.ts'
import { example, failing } from './examples.ts'
import { preflightRule } from './preflight-rule.ts'
import { oldStandardOf } from './standards.ts'

const feature = (kind: Feature['kind']): Feature => ({ kind, page: 1, name: 'Im1' })
const OLD = { claims: { pdfx: 'PDF/X-1a:2001', pdfa: null, pdfua: null } }

/** P604: pictures are packed as the standard knows it. */
export const pictureCodecs = preflightRule<'P604'>({
  id: 'P604',
  title: 'No JPEG 2000 or JBIG2 where the standard has none',
  source: 'ISO 15930-1 (PDF/X-1a); ISO 15930-3 (PDF/X-3)',
  severity: 'error',
  needs: [],
  examples: {
    passes: [example({ file: { features: [feature('jpeg-2000')] } })],
    fails: [
      failing(['jpeg-2000', 'jbig2'], {
        file: { ...OLD, features: [feature('jpeg-2000'), feature('jbig2')] },
      }),
    ],
  },
  check(inspected) {
    const standard = oldStandardOf(inspected)
    if (standard === null) return []
    return (['jpeg-2000', 'jbig2'] as const).flatMap((kind) => {
      const found = inspected.file.features.find((one) => one.kind === kind)
      const place = found?.page ? { page: found.page } : {}
      return found ? [{ fault: kind, values: { standard }, place }] : []
    })
  },
})
