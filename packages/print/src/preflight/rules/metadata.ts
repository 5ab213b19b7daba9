import type { FileFacts } from '../file/file-facts.ts'
import { example, failing, soundFor } from './examples.ts'
import { instantOf } from './instant.ts'
import { preflightRule } from './preflight-rule.ts'
import { asksForPacket, claimsOf } from './standards.ts'

const FILE = example().file
const INFO = FILE.info
const XMP = FILE.xmp ?? { isFiltered: false, isWellFormed: true, properties: {} }

const withInfo = (change: Readonly<Record<string, string>>) => ({
  file: { info: { ...INFO, ...change } },
})
const withXmp = (change: Partial<NonNullable<FileFacts['xmp']>>) => ({
  file: { xmp: { ...XMP, ...change } },
})

/** P901: the file says whether its inks were already spread into each other. */
export const trappedTold = preflightRule<'P901'>({
  id: 'P901',
  title: 'Trapped is True or False',
  source: 'ISO 15930-7; ISO 15930-1',
  severity: 'warning',
  needs: [],
  examples: {
    passes: [example(), soundFor('office'), example(withInfo({ Trapped: 'True' }))],
    fails: [
      failing(['unknown'], withInfo({ Trapped: 'Unknown' })),
      failing(['missing'], { file: { info: {}, xmp: null } }),
    ],
  },
  check({ file, wanted }) {
    if (wanted.colour !== 'inks') return []
    const value = file.info['Trapped'] ?? file.xmp?.properties['pdf:Trapped']
    if (!value) return [{ fault: 'missing', values: {} }]
    return value === 'True' || value === 'False' ? [] : [{ fault: 'unknown', values: { value } }]
  },
})

/** Keys of the information dictionary and the properties that say the same. */
const SAME: readonly (readonly [key: string, property: string])[] = [
  ['Title', 'dc:title'],
  ['Keywords', 'pdf:Keywords'],
  ['Creator', 'xmp:CreatorTool'],
  ['Producer', 'pdf:Producer'],
  ['CreationDate', 'xmp:CreateDate'],
  ['ModDate', 'xmp:ModifyDate'],
  ['Trapped', 'pdf:Trapped'],
]

/** Texts are compared to the letter, dates as the instants that they are. */
function isSame(key: string, info: string, xmp: string): boolean {
  if (!key.endsWith('Date')) return info.trim() === xmp.trim()
  const [one, other] = [instantOf(info), instantOf(xmp)]
  return one !== undefined && one === other
}

/** How a report shows it: a date as an instant in Greenwich, anything else as it stands. */
function told(key: string, value: string): string {
  const instant = key.endsWith('Date') ? instantOf(value) : undefined
  if (instant === undefined) return value
  return `${new Date(instant * 1000).toISOString().slice(0, 19).replace('T', ' ')} UTC`
}

/** P902: both places that say what a file is say the same. */
export const metadataAgree = preflightRule<'P902'>({
  id: 'P902',
  title: 'Metadata packet and information dictionary agree',
  source: 'ISO 15930-7; ISO 19005-1',
  severity: 'warning',
  needs: [],
  examples: {
    passes: [
      example(),
      example(withInfo({ CreationDate: "D:20241121010000+01'00'" })),
      example({ file: { xmp: null } }),
    ],
    fails: [
      failing(['differs', 'differs'], withInfo({ Title: 'Sans titre', ModDate: 'D:20250101' })),
    ],
  },
  check: ({ file }) =>
    SAME.flatMap(([field, property]) => {
      const info = file.info[field]
      const xmp = file.xmp?.properties[property]
      return !info || !xmp || isSame(field, info, xmp)
        ? []
        : [{ fault: 'differs', values: { field, info: told(field, info), xmp: told(field, xmp) } }]
    }),
})

/** P903: a file says what it is, from what and from when. */
export const metadataThere = preflightRule<'P903'>({
  id: 'P903',
  title: 'Title, creator and dates are told',
  source: 'ISO 15930-1; ISO 15930-7',
  severity: 'warning',
  needs: [],
  examples: {
    passes: [example(), example({ file: { xmp: null } }), example({ file: { info: {} } })],
    fails: [
      failing(['no-title', 'no-creator', 'no-creation-date', 'no-change-date'], {
        file: { info: {}, xmp: null },
      }),
    ],
  },
  check: ({ file }) =>
    (
      [
        ['no-title', 'Title', 'dc:title'],
        ['no-creator', 'Creator', 'xmp:CreatorTool'],
        ['no-creation-date', 'CreationDate', 'xmp:CreateDate'],
        ['no-change-date', 'ModDate', 'xmp:ModifyDate'],
      ] as const
    )
      .filter(([, key, property]) => !file.info[key] && !file.xmp?.properties[property])
      .map(([fault]) => ({ fault, values: {} })),
})

/** P904: tools find the packet and read it, where a standard asks for one. */
export const packetReadable = preflightRule<'P904'>({
  id: 'P904',
  title: 'The metadata packet can be read, without undoing a filter',
  source: 'ISO 15930-7; ISO 19005-2; ISO 14289-1',
  severity: 'error',
  needs: [],
  examples: {
    passes: [
      example(),
      example({ file: { claims: { pdfx: 'PDF/X-1a:2001', pdfa: null, pdfua: null }, xmp: null } }),
    ],
    fails: [
      failing(['missing'], { file: { xmp: null } }),
      failing(['unreadable'], withXmp({ isWellFormed: false })),
      failing(['filtered'], withXmp({ isFiltered: true })),
    ],
  },
  check(inspected) {
    const standard = claimsOf(inspected).find(asksForPacket)
    const { xmp } = inspected.file
    if (xmp && !xmp.isWellFormed) return [{ fault: 'unreadable', values: {} }]
    if (standard === undefined) return []
    if (!xmp) return [{ fault: 'missing', values: { standard } }]
    return xmp.isFiltered ? [{ fault: 'filtered', values: { standard } }] : []
  },
})
