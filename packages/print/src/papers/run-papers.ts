import type { PaperKind } from './bundle.ts'
import { jobTicket } from './job-ticket.ts'
import { buildOrderSlip } from './order-slip/build-order-slip.ts'
import type { Paper, PaperSource } from './paper-source.ts'
import { printerReadme } from './printer-readme.ts'
import { buildProof } from './proof/build-proof.ts'

const text = (words: string) => new TextEncoder().encode(words)

/** What makes each paper that needs the files alone. */
const MAKERS: readonly (readonly [
  kind: PaperKind,
  make: (source: PaperSource) => Uint8Array | Promise<Uint8Array>,
])[] = [
  ['proof', buildProof],
  ['order-slip', buildOrderSlip],
  ['readme', (source) => text(printerReadme(source))],
  ['ticket', (source) => text(jobTicket(source))],
]

/**
 * The papers that stand beside the products of a job, those of its bundle, in the order in which they
 * are made. The archive of the whole is `packRun`, once the manifest is there too.
 * @throws ContentError when a text of the proof or of the order slip has no room, with its field
 */
export async function buildPapers(source: PaperSource): Promise<readonly Paper[]> {
  const papers: Paper[] = []
  for (const [kind, make] of MAKERS) {
    const name = source.bundle.papers[kind]
    if (name !== undefined) papers.push({ name, bytes: await make(source) })
  }
  return papers
}
