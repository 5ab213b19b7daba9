import type { Inspected } from '../inspected.ts'
import { INTENT } from './example-file.ts'
import { example, failing } from './examples.ts'
import { type FoundBy, preflightRule } from './preflight-rule.ts'
import { asksForTags, claimsOf, isOldStandard, newestVersion } from './standards.ts'

/** Keys of the information dictionary that PDF/X before X-4 asks for. */
const INFO_KEYS = ['GTS_PDFXVersion', 'Title', 'CreationDate', 'ModDate', 'Trapped']

const X1A = { pdfx: 'PDF/X-1a:2001', pdfa: null, pdfua: null }
const X1A_INFO = {
  GTS_PDFXVersion: 'PDF/X-1:2001',
  GTS_PDFXConformance: 'PDF/X-1a:2001',
  Title: 'Ouvrir ses données',
  CreationDate: 'D:20241121000000Z',
  ModDate: 'D:20241121000000Z',
  Trapped: 'False',
}
const x1a = { claims: X1A, version: '1.3', info: X1A_INFO, xmp: null, isTagged: false }

/** P103: what a file claims to be is kept, as far as the file as a whole tells. */
export const standardKept = preflightRule<'P103'>({
  id: 'P103',
  title: 'The claimed standard is kept',
  source: 'ISO 15930-1; ISO 15930-7; ISO 19005-2; ISO 14289-1',
  severity: 'error',
  needs: [],
  examples: {
    passes: [example(), example({ file: x1a })],
    fails: [
      failing(['version'], { file: { version: '2.0' } }),
      failing(['version', 'object-streams'], {
        file: {
          ...x1a,
          version: '1.5',
          features: [{ kind: 'object-streams', page: null, name: '' }],
        },
      }),
      failing(['info-key'], { file: { ...x1a, info: { ...X1A_INFO, Title: '' } } }),
      failing(['not-tagged'], { file: { isTagged: false } }),
      failing(['no-language'], { file: { language: null } }),
      failing(['intents'], { file: { outputIntents: [INTENT, INTENT] } }),
    ],
  },
  check: (inspected) => [
    ...newerThanClaimed(inspected),
    ...missingOfOldStandard(inspected),
    ...missingForReaders(inspected),
    ...severalIntents(inspected),
  ],
})

function newerThanClaimed(inspected: Inspected): FoundBy<'P103'>[] {
  const { version } = inspected.file
  const broken = claimsOf(inspected).flatMap((standard) => {
    const wanted = newestVersion(standard)
    return wanted !== undefined && Number(version) > Number(wanted)
      ? [{ standard, version, wanted }]
      : []
  })
  return broken.slice(0, 1).map((values) => ({ fault: 'version', values }))
}

function missingOfOldStandard({ file }: Inspected): FoundBy<'P103'>[] {
  const standard = file.claims.pdfx
  if (standard === null || !isOldStandard(standard)) return []
  const keys = standard === 'PDF/X-1a:2001' ? [...INFO_KEYS, 'GTS_PDFXConformance'] : INFO_KEYS
  return [
    ...(file.features.some(({ kind }) => kind === 'object-streams')
      ? [{ fault: 'object-streams' as const, values: { standard } }]
      : []),
    ...keys
      .filter((key) => !file.info[key])
      .map((key) => ({ fault: 'info-key' as const, values: { standard, key } })),
  ]
}

function missingForReaders(inspected: Inspected): FoundBy<'P103'>[] {
  const standard = claimsOf(inspected).find(asksForTags)
  if (standard === undefined) return []
  return [
    ...(inspected.file.isTagged ? [] : [{ fault: 'not-tagged' as const, values: { standard } }]),
    ...(inspected.file.language ? [] : [{ fault: 'no-language' as const, values: { standard } }]),
  ]
}

/** That there is none at all is P302’s to tell. */
function severalIntents({ file }: Inspected): FoundBy<'P103'>[] {
  const { claims, outputIntents } = file
  const count = outputIntents.filter(({ subtype }) => subtype === 'GTS_PDFX').length
  return claims.pdfx !== null && count > 1
    ? [{ fault: 'intents', values: { standard: claims.pdfx, count } }]
    : []
}
