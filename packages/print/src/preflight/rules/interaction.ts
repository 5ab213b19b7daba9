import type { AnnotationFacts, Feature } from '../file/file-facts.ts'
import { example, failing } from './examples.ts'
import { firsts } from './gather.ts'
import { overlaps, productOf } from './page-areas.ts'
import { preflightRule } from './preflight-rule.ts'

const link = (change: Partial<AnnotationFacts> = {}): AnnotationFacts => ({
  subtype: 'Link',
  area: { x: 10, y: 10, width: 20, height: 5 },
  url: 'https://www.example.org/',
  ...change,
})
const feature = (kind: Feature['kind'], name = ''): Feature => ({ kind, page: 1, name })

/** Annotations that stand for marks, which PDF/X has a place for. */
const FOR_PRINTERS = new Set(['PrinterMark', 'TrapNet'])

/** P801: nothing lies on the printed page that paper cannot show. */
export const noAnnotations = preflightRule<'P801'>({
  id: 'P801',
  title: 'No annotations inside the bleed',
  source: 'ISO 15930-7; ISO 15930-1',
  severity: 'error',
  needs: [],
  examples: {
    passes: [
      example(),
      example({ page: { annotations: [link({ area: { x: 0, y: -11, width: 9, height: 5 } })] } }),
      example({ page: { annotations: [link({ subtype: 'PrinterMark' })] } }),
      example({ page: { annotations: [link()] }, wanted: { isInteractive: true } }),
    ],
    fails: [
      failing(['annotation', 'annotation'], {
        page: { annotations: [link(), link(), link({ subtype: 'Text', url: null })] },
      }),
    ],
  },
  check: ({ file, wanted }) =>
    wanted.isInteractive
      ? []
      : file.pages.flatMap((page) =>
          firsts(
            page.annotations.filter(
              ({ subtype, area }) => !FOR_PRINTERS.has(subtype) && overlaps(area, productOf(page)),
            ),
            ({ subtype }) => subtype,
          ).map(({ first, count }) => ({
            fault: 'annotation',
            values: { kind: first.subtype, count },
            place: { page: page.number, area: first.area },
          })),
        ),
})

const ON_SCREENS = ['action', 'form-fields'] as const

/** P802: a press file does nothing by itself. A file for screens may have links and fields, not scripts. */
export const noActions = preflightRule<'P802'>({
  id: 'P802',
  title: 'No actions, scripts, form fields or attached files',
  source: 'ISO 15930-7; ISO 19005-2 (scripts)',
  severity: 'error',
  needs: [],
  examples: {
    passes: [
      example(),
      example({ file: { features: [feature('action')] }, wanted: { isInteractive: true } }),
    ],
    fails: [
      failing(['javascript', 'action', 'form-fields', 'attachment'], {
        file: {
          features: [
            feature('action'),
            feature('form-fields'),
            feature('attachment', 'notes.docx'),
            feature('javascript'),
            feature('javascript'),
          ],
        },
      }),
    ],
  },
  check({ file, wanted }) {
    const refused = wanted.isInteractive
      ? (['javascript'] as const)
      : (['javascript', ...ON_SCREENS] as const)
    const found = refused.flatMap((kind) => {
      const one = file.features.find((candidate) => candidate.kind === kind)
      return one ? [{ fault: kind, values: {}, place: placeOfFeature(one) }] : []
    })
    const attached = wanted.isInteractive
      ? []
      : file.features.filter(({ kind }) => kind === 'attachment')
    return [
      ...found,
      ...attached.map((one) => ({
        fault: 'attachment' as const,
        values: { name: one.name },
        place: placeOfFeature(one),
      })),
    ]
  },
})

/** P803: what is printed does not depend on which layers somebody left switched on. */
export const noLayers = preflightRule<'P803'>({
  id: 'P803',
  title: 'No layers',
  source: 'ISO 15930-1; for PDF/X-4, which allows them, this project',
  severity: 'error',
  needs: [],
  examples: {
    passes: [example()],
    fails: [failing(['layers'], { file: { features: [feature('layers'), feature('layers')] } })],
  },
  check: ({ file, wanted }) =>
    !wanted.isInteractive && file.features.some(({ kind }) => kind === 'layers')
      ? [{ fault: 'layers', values: {} }]
      : [],
})

const FOR_OTHER_MACHINES = [
  'postscript',
  'transfer-function',
  'halftone',
  'opi',
  'external-stream',
  'reference-xobject',
] as const

/** P804: the file holds all that is printed, and leaves the curves of the press to the printer. */
export const selfContained = preflightRule<'P804'>({
  id: 'P804',
  title: 'No PostScript, transfer functions, halftones, OPI or content outside the file',
  source: 'ISO 15930-7; ISO 19005-2',
  severity: 'error',
  needs: [],
  examples: {
    passes: [example()],
    fails: [
      failing(FOR_OTHER_MACHINES, {
        file: { features: FOR_OTHER_MACHINES.map((kind) => feature(kind, 'X1')) },
      }),
    ],
  },
  check: ({ file }) =>
    FOR_OTHER_MACHINES.flatMap((kind) => {
      const one = file.features.find((candidate) => candidate.kind === kind)
      return one ? [{ fault: kind, values: {}, place: placeOfFeature(one) }] : []
    }),
})

const placeOfFeature = ({ page }: Feature) => (page === null ? {} : { page })
