/** Checks finished files with programs that had no part in making them: `npm run conformance`. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Check, lineOf, type Workbench } from './check.ts'
import { HELP } from './help.ts'
import { logoInks } from './logo-inks.ts'
import { ELSEWHERE, HERE, makeFiles } from './make-files.ts'
import { membersPage } from './members-page.ts'
import { otherPrograms } from './other-programs.ts'
import { othersByVerapdf } from './others-by-verapdf.ts'
import { pdfa } from './pdfa.ts'
import { pdfx1a } from './pdfx1a.ts'
import { platesView } from './plates-view.ts'
import { popplerFacts } from './poppler-facts.ts'
import { preflightInk } from './preflight-ink.ts'
import { pressColours } from './press-colours.ts'
import { qpdfSyntax } from './qpdf-syntax.ts'
import { redistilled } from './redistilled.ts'
import { sameBytes } from './same-bytes.ts'
import { separations } from './separations.ts'
import { structText } from './struct-text.ts'
import { findMissing, TOOLS } from './tools.ts'

const CHECKS: readonly Check[] = [
  qpdfSyntax,
  pressColours,
  separations,
  preflightInk,
  logoInks,
  platesView,
  pdfa,
  structText,
  ...otherPrograms,
  popplerFacts,
  othersByVerapdf,
  pdfx1a,
  redistilled,
  ...membersPage,
  sameBytes,
]
const EXIT = { passed: 0, failed: 1, usage: 2, missing: 3 } as const

const say = (line: string) => process.stdout.write(`${line}\n`)

/** Runs one check and prints what it found; a tool that breaks down is a failure too. */
async function runCheck(check: Check, workbench: Workbench): Promise<number> {
  try {
    const findings = await check.run(workbench)
    for (const finding of findings) say(lineOf(finding))
    if (findings.length === 0) throw new Error('nothing was checked')
    return findings.filter(({ faults }) => faults.length > 0).length
  } catch (error) {
    say(lineOf({ what: check.name, file: 'all files', faults: [String(error)] }))
    return 1
  }
}

async function checkAll(): Promise<number> {
  const missing = await findMissing(CHECKS.flatMap(({ needs }) => needs))
  const scratch = await mkdtemp(join(tmpdir(), 'flyer-conformance-'))
  try {
    await mkdir(join(scratch, 'first'))
    const files = await makeFiles(join(scratch, 'first', 'out'), HERE)
    const remade = await makeFiles(join(scratch, 'second-build'), ELSEWHERE)
    let failures = 0
    for (const check of CHECKS) {
      if (check.needs.some((tool) => missing.has(tool))) continue
      failures += await runCheck(check, { files, remade, scratch })
    }
    for (const name of missing) {
      const { what, proves, get } = TOOLS[name]
      say(`missing  ${name}: ${what}\n  it proves ${proves}\n  to get it: ${get}`)
    }
    if (failures > 0) say(`${failures} failed`)
    return failures > 0 ? EXIT.failed : missing.size > 0 ? EXIT.missing : EXIT.passed
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

try {
  const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h' } } })
  if (values.help) process.stdout.write(HELP)
  else process.exitCode = await checkAll()
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  const isUsage = error instanceof TypeError && 'code' in error
  process.exitCode = isUsage ? EXIT.usage : EXIT.failed
}
