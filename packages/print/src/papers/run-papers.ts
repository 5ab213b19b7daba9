import { guidePage } from './guide/guide-page.tsx'
import { jobTicket } from './job-ticket.ts'
import { buildMemberReadme } from './member-readme/build-member-readme.ts'
import { buildOrderSlip } from './order-slip/build-order-slip.ts'
import type { PaperKind } from './paper-names.ts'
import type { Paper, PaperSource } from './paper-source.ts'
import { printerReadme } from './printer-readme.ts'
import { buildProof } from './proof/build-proof.ts'

const text = (words: string) => new TextEncoder().encode(words)

/** What a paper is; undefined where there is nothing to make it from. */
type Made = Omit<Paper, 'name'> | undefined

/** What makes each paper that needs the files alone. */
const MAKERS: readonly (readonly [
  kind: PaperKind,
  make: (source: PaperSource) => Made | Promise<Made>,
])[] = [
  ['member-readme', async (source) => ({ bytes: await buildMemberReadme(source) })],
  ['proof', async (source) => ({ bytes: await buildProof(source) })],
  ['order-slip', async (source) => ({ bytes: await buildOrderSlip(source) })],
  ['guide', ({ guide }) => (guide === undefined ? undefined : { bytes: text(guidePage(guide)) })],
  ['readme', (source) => ({ bytes: text(printerReadme(source)) })],
  [
    'ticket',
    (source) => ({
      bytes: text(jobTicket(source, 'folder')),
      inArchive: text(jobTicket(source, 'archive')),
    }),
  ],
]

/**
 * The papers that stand beside the products of a job, those of its bundle, in the order in which they
 * are made. The archives are packed once the manifest is there too.
 * @throws ContentError when a text of a paper that is laid out has no room, with its field
 */
export async function buildPapers(source: PaperSource): Promise<readonly Paper[]> {
  const papers: Paper[] = []
  for (const [kind, make] of MAKERS) {
    const name = source.bundle.papers[kind]
    const made = name === undefined ? undefined : await make(source)
    if (name !== undefined && made) papers.push({ name, ...made })
  }
  return papers
}
