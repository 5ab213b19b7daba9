import { describe, expect, it } from 'vitest'
import { readRenderer } from '../cli/read-renderer.ts'
import { sha256 } from '../prepress/sha256.ts'
import { bytesOf } from '../testing/latin1.ts'
import { type SmallPage, smallPdf } from '../testing/small-pdf.ts'
import { type PreflightRequest, preflight } from './preflight.ts'
import type { ProfileId } from './profiles/profile.ts'
import { PROFILES } from './profiles/profiles.ts'
import { PREFLIGHT_RULES } from './rules/preflight-rules.ts'

const TRIM = { TrimBox: [0, 0, 200, 100] }
const SOUND: SmallPage = { content: '0 0 0 1 k 10 10 50 20 re f', entries: TRIM }

/** A page of a file that is held to what a copier takes. */
async function checked(
  page: SmallPage | Uint8Array,
  change: Partial<PreflightRequest> = {},
  profile: ProfileId = 'reprographics',
) {
  const bytes =
    page instanceof Uint8Array
      ? page
      : await (await smallPdf(() => [page])).save({ useObjectStreams: false })
  const { report, rendered } = await preflight({
    bytes,
    wanted: () => PROFILES[profile],
    renderer: null,
    leaflet: () => null,
    ...change,
  })
  return { report, rendered, bytes }
}

const missingOf = ({ rules }: Awaited<ReturnType<typeof checked>>['report']) =>
  new Set(rules.flatMap(({ missing }) => missing ?? []))

describe('preflight', () => {
  it('tells what became of every rule, each once, and which file it was', async () => {
    const { report, bytes } = await checked(SOUND)
    expect(report.rules.map(({ rule }) => rule)).toEqual([
      'P101',
      ...PREFLIGHT_RULES.map(({ id }) => id),
    ])
    expect(report).toMatchObject({
      profile: 'reprographics',
      printer: null,
      leaflet: null,
      bytes: bytes.length,
      sha256: await sha256(bytes),
      measures: { pages: 1 },
    })
  })

  it('accepts with warnings what has no error', async () => {
    const { verdict, findings } = (await checked(SOUND)).report
    expect(findings.map(({ severity }) => severity)).toContain('warning')
    expect(findings.map(({ severity }) => severity)).not.toContain('error')
    expect(verdict).toBe('accepted-with-warnings')
  })

  it('refuses what has one, and says of its rule that it found something', async () => {
    const { report } = await checked({ content: 'q 1 0 0', entries: TRIM }, {}, 'offset-coated')
    expect(report.verdict).toBe('refused')
    expect(report.findings.map(({ rule }) => rule)).toContain('P102')
    expect(report.rules).toContainEqual({ rule: 'P102', outcome: 'found' })
  })

  it('checks no rule that needs a picture without a renderer, and all with one', async () => {
    const without = await checked(SOUND, {}, 'digital')
    expect(without.rendered).toBeNull()
    expect(missingOf(without.report)).toEqual(new Set(['rendering', 'plates', 'leaflet']))
    const drawn = await checked(SOUND, { renderer: readRenderer }, 'digital')
    expect(drawn.rendered?.pages).toHaveLength(1)
    expect(missingOf(drawn.report)).toEqual(new Set(['leaflet']))
  })

  it('says what each unchecked rule lacks', async () => {
    const { report } = await checked({ content: '', entries: {} }, {}, 'digital')
    for (const { rule, outcome, missing } of report.rules) {
      const needs = PREFLIGHT_RULES.find(({ id }) => id === rule)?.needs ?? []
      if (outcome === 'not-checked') expect(needs).toContain(missing)
    }
    expect(missingOf(report)).toEqual(new Set(['trim', 'inks', 'plates', 'leaflet']))
  })

  it('tells a rule that asks nothing for this use apart, whatever it lacks', async () => {
    const { report } = await checked({ content: '', entries: {} })
    const notAsked = report.rules.filter(({ outcome }) => outcome === 'not-applicable')
    expect(notAsked).toContainEqual({ rule: 'P204', outcome: 'not-applicable' })
    expect(notAsked).toContainEqual({ rule: 'P301', outcome: 'not-applicable' })
    expect(notAsked.filter(({ missing }) => missing)).toEqual([])
  })

  it('asks what is wanted of what the file says, and of nothing when it cannot be read', async () => {
    const asked: (number | null)[] = []
    const wanted: PreflightRequest['wanted'] = (file) => {
      asked.push(file?.pages.length ?? null)
      return PROFILES.screen
    }
    await checked(SOUND, { wanted })
    const { report } = await checked(bytesOf('A letter.'), { wanted })
    expect(asked).toEqual([1, null])
    expect(report).toMatchObject({
      verdict: 'unreadable',
      profile: 'screen',
      bytes: 9,
      measures: null,
      findings: [{ rule: 'P101', fault: 'not-a-pdf' }],
    })
    expect(missingOf(report)).toEqual(new Set(['file']))
  })
})
