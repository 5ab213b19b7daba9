import { describe, expect, it } from 'vitest'
import { readCatalogue } from '../catalogue.ts'
import { editableTexts } from './editable-texts.ts'
import { edition1 } from './edition-1.ts'
import { applyPatch, diff, type Patch, patchAsText, pointerOf, readPatch } from './patch.ts'

/** JSON values that are the same at every run (a linear congruential generator, seed 1). */
function randomValues(count: number): unknown[] {
  let state = 1
  const next = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  const keys = ['a', 'b/c', '~', '', '0', 'length', 'constructor']
  const leaves = ['', 'oui', 'a\u202f!', 0, -1.5, true, false, null]
  const value = (depth: number): unknown => {
    const kind = depth === 0 ? 0 : next(4)
    if (kind < 2) return leaves[next(leaves.length)]
    if (kind === 2) return Array.from({ length: next(4) }, () => value(depth - 1))
    const pairs = Array.from({ length: next(4) }, () => [keys[next(keys.length)], value(depth - 1)])
    return Object.fromEntries(pairs)
  }
  return Array.from({ length: count }, () => value(4))
}

const patched = (from: unknown, to: unknown) => applyPatch(from, readPatch(viaText(diff(from, to))))
const viaText = (patch: Patch): unknown => JSON.parse(patchAsText(patch))

describe('a patch', () => {
  it('applied to what it was made from gives what it was made for', () => {
    const values = randomValues(400)
    let changes = 0
    for (const [i, to] of values.entries()) {
      const from = values[i - 1] ?? null
      const before = JSON.stringify(from)
      expect(patched(from, to)).toEqual(to)
      expect(JSON.stringify(from)).toBe(before)
      changes += diff(from, to).length
    }
    expect(changes).toBeGreaterThan(300)
  })

  it('of any text of edition 1 is one operation, on that text', () => {
    for (const { panel, field } of editableTexts(
      readCatalogue().editions[0]?.panels ?? edition1.panels,
    )) {
      const path = pointerOf(['panels', panel, ...field.split('.')])
      const changed = applyPatch(edition1, [{ op: 'replace', path, value: 'Autre' }])
      expect(changed).not.toEqual(edition1)
      expect(diff(edition1, changed)).toEqual([{ op: 'replace', path, value: 'Autre' }])
      expect(patched(edition1, changed)).toEqual(changed)
    }
  })

  it('of what has not changed is empty', () => {
    expect(diff(edition1, structuredClone(edition1))).toEqual([])
    expect(applyPatch(edition1, [])).toBe(edition1)
  })

  it('replaces a list whole when it has another length', () => {
    expect(diff({ a: [1, 2] }, { a: [1] })).toEqual([{ op: 'replace', path: '/a', value: [1] }])
  })

  it('shares what it does not reach', () => {
    const changed = applyPatch(edition1, diff(edition1, { ...edition1, title: 'Autre' }))
    expect(Object(changed).panels).toBe(edition1.panels)
  })
})

describe('a patch is refused', () => {
  it.each([
    ['/panels/advert/title'],
    ['/panels/cover/title/0'],
    ['/panels/why-publish/reasons/9'],
    ['/panels/why-publish/reasons/length'],
    ['/panels/toString'],
  ])('when it replaces « %s », which is not there', (path) => {
    expect(() => applyPatch(edition1, [{ op: 'replace', path, value: 'x' }])).toThrow(
      expect.objectContaining({
        name: 'ContentError',
        findings: [expect.objectContaining({ rule: 'patch', fault: 'not-there' })],
        parts: expect.objectContaining({ where: `patch, ${path}` }),
      }),
    )
  })

  it('with every place that is not there, when there are several', () => {
    const replacing = (path: string) => ({ op: 'replace', path, value: 'x' }) as const
    const places = ['/absent', '/panels/advert']
    expect(() => applyPatch(edition1, ['/title', ...places].map(replacing))).toThrow(
      expect.objectContaining({
        reports: places.map((path) => expect.objectContaining({ where: `patch, ${path}` })),
      }),
    )
  })

  it.each<[string, unknown]>([
    ['no list', {}],
    ['another operation', [{ op: 'remove', path: '/title' }]],
    ['no pointer', [{ op: 'replace', path: 'title', value: 'x' }]],
    ['no value', [{ op: 'replace', path: '/title' }]],
    ['an escape that is none', [{ op: 'replace', path: '/a~2', value: 'x' }]],
  ])('when it is %s', (_, data) => {
    expect(() => readPatch(data)).toThrow(expect.objectContaining({ name: 'ContentError' }))
  })
})

describe('a patch as text', () => {
  const patch: Patch = [{ op: 'replace', path: '/a', value: 'Là\u202f? Oui\u00a0: 😀' }]

  it('shows the special spaces as escapes and every other sign as it is', () => {
    expect(patchAsText(patch)).toContain('"Là\\u202f? Oui\\u00a0: 😀"')
  })

  it('is JSON of the same patch', () => {
    expect(viaText(patch)).toEqual(patch)
  })
})
