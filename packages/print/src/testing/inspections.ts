import type { PreflightReport } from '../preflight/report.ts'
import { sha256 } from '../prepress/sha256.ts'
import type { Inspect } from '../run/inspect-products.ts'
import type { DrawPreviews } from '../run/make-papers.ts'

/** A report of a file that keeps one rule and was looked at for no other. */
export const PASSED: PreflightReport = {
  verdict: 'accepted',
  profile: 'offset-coated',
  printer: null,
  leaflet: { edition: 'edition-1', sender: 'datagrandest' },
  bytes: 1,
  sha256: '0'.repeat(64),
  findings: [],
  rules: [{ rule: 'P101', outcome: 'passed' }],
  measures: null,
}

/** Lets every file pass unread, for tests of what is done with files that passed. */
export const passUnread: Inspect = async ({ bytes, wanted }) => ({
  report: {
    ...PASSED,
    profile: wanted.profile,
    bytes: bytes.length,
    sha256: await sha256(bytes),
  },
  rendered: null,
})

/** Draws nothing: a byte for each picture. */
export const drawNothing: DrawPreviews = async (_, wanted) => wanted.map((_, i) => Uint8Array.of(i))
