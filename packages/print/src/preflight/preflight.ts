import { type Finding, findingsOf } from '@flyer-open-data/flyer'
import { sha256 } from '../prepress/sha256.ts'
import { isAsked } from './applicability.ts'
import type { FileFacts } from './file/file-facts.ts'
import type { Inspected, Need } from './inspected.ts'
import type { ExpectedLeaflet } from './leaflet/expected-leaflet.ts'
import { measuresOf } from './measures.ts'
import type { Wanted } from './profiles/profile.ts'
import { readFile } from './read-file.ts'
import { renderFile } from './rendered/render-file.ts'
import type { RenderedFacts } from './rendered/rendered-facts.ts'
import type { Renderer } from './rendered/renderer.ts'
import type { PreflightReport, RuleOutcome, Verdict } from './report.ts'
import { PREFLIGHT_RULES } from './rules/preflight-rules.ts'
import { unchecked, unreadableReport } from './unreadable-report.ts'

/** What preflight is asked. */
export interface PreflightRequest {
  /** Any bytes: what is no PDF is told so. */
  readonly bytes: Uint8Array
  /** What the file is held to; what it says of itself may decide. Null when it cannot be read. */
  readonly wanted: (file: FileFacts | null) => Wanted
  /** Opens what draws the pages; without one, what is judged from their picture is not checked. */
  readonly renderer: (() => Promise<Renderer>) | null
  /** The leaflet that the file is held to; null for a file that is none. */
  readonly leaflet: (file: FileFacts) => ExpectedLeaflet | null
}

/** What preflight found, and what it looked at. */
export interface Checked {
  readonly report: PreflightReport
  /** Null when the file could not be read, or there was no renderer. */
  readonly rendered: RenderedFacts | null
}

/** Reads a finished file back and says whether it may be printed. Nothing is thrown for what it holds. */
export async function preflight(request: PreflightRequest): Promise<Checked> {
  const { bytes } = request
  // The renderer is compiled on other threads while the file is read.
  const [renderer, read] = await Promise.all([request.renderer?.(), readFile(bytes)])
  const wanted = request.wanted('file' in read ? read.file : null)
  const size = { bytes: bytes.length, sha256: await sha256(bytes) }
  if ('unreadable' in read) {
    return { report: unreadableReport(read.unreadable, wanted, size), rendered: null }
  }
  const { file } = read
  const rendered = renderer ? await renderFile(renderer, bytes, file) : null
  const leaflet = request.leaflet(file)
  const inspected: Inspected = { file, rendered, wanted, leaflet }
  const { findings, rules } = judge(inspected)
  const report = {
    ...size,
    profile: wanted.profile,
    printer: wanted.printer,
    verdict: verdictOf(findings),
    leaflet: leaflet && {
      edition: leaflet.edition,
      sender: leaflet.sender,
      ...(leaflet.untold && { untold: leaflet.untold.sender }),
    },
    findings,
    rules: [{ rule: 'P101', outcome: 'passed' as const }, ...rules],
    measures: measuresOf(file, rendered),
  }
  return { report, rendered }
}

function judge(inspected: Inspected): { findings: Finding[]; rules: RuleOutcome[] } {
  const findings: Finding[] = []
  const rules = PREFLIGHT_RULES.map((rule): RuleOutcome => {
    const kept = isAsked(rule.id, inspected) ? 'passed' : 'not-applicable'
    const missing = rule.needs.find((need) => !isMet(need, inspected))
    if (missing && kept === 'passed') return unchecked(rule, missing)
    if (missing) return { rule: rule.id, outcome: kept }
    const found = findingsOf([rule], inspected, {})
    findings.push(...found)
    return { rule: rule.id, outcome: found.length > 0 ? 'found' : kept }
  })
  return { findings, rules }
}

/** Whether a file and its surroundings have what a rule cannot do without. */
function isMet(need: Need, { file, rendered, leaflet }: Inspected): boolean {
  switch (need) {
    case 'rendering':
      return (rendered?.pages.length ?? 0) > 0
    case 'plates':
      return rendered?.pages.some(({ plates }) => plates) ?? false
    case 'leaflet':
      return leaflet !== null
    case 'trim':
      return file.pages.every(({ boxes }) => boxes.trim)
    case 'inks':
      return file.pages.some(({ painted }) => painted.some(({ paint }) => paint.inks))
  }
}

function verdictOf(findings: readonly Finding[]): Verdict {
  if (findings.some(({ severity }) => severity === 'error')) return 'refused'
  return findings.length > 0 ? 'accepted-with-warnings' : 'accepted'
}
