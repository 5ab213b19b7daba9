import { jobTicket } from './job-ticket.ts'
import { PROOF_NAME, README_NAME, TICKET_NAME } from './paper-names.ts'
import type { Paper, PaperSource } from './paper-source.ts'
import { printerReadme } from './printer-readme.ts'
import { buildProof } from './proof/build-proof.ts'

/**
 * The papers that stand beside the press files of a run, in the order in which they are made. The
 * archive of the whole is `packRun`, once the manifest is there too.
 * @throws ContentError when a text of the proof has no room, with its field
 */
export async function buildPapers(source: PaperSource): Promise<readonly Paper[]> {
  const text = (name: string, words: string): Paper => ({
    name,
    bytes: new TextEncoder().encode(words),
  })
  return [
    { name: PROOF_NAME, bytes: await buildProof(source) },
    text(README_NAME, printerReadme(source)),
    text(TICKET_NAME, jobTicket(source)),
  ]
}
