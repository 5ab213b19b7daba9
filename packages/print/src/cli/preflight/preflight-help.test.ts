import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { PROFILE_IDS } from '../../preflight/profiles/profile.ts'
import { PREFLIGHT_OPTIONS } from './preflight-arguments.ts'
import { PREFLIGHT_EXIT_CODES } from './preflight-exit-codes.ts'
import { PREFLIGHT_HELP } from './preflight-help.ts'

const linesAfter = (heading: string) =>
  PREFLIGHT_HELP.slice(PREFLIGHT_HELP.indexOf(`\n${heading}`) + 1)
    .split('\n\n')[0]
    ?.trimEnd()
    .split('\n')
    .slice(1) ?? []

describe('the help of preflight', () => {
  it('lists every option with its letter, and no other', () => {
    const listed = linesAfter('Options').flatMap((line) => {
      const [, letter, name] = /^ {2}(?:-([a-z]), | {4})--([a-z]+)(?= )/.exec(line) ?? []
      return name === undefined ? [] : [[name, letter]]
    })
    const options = Object.entries(PREFLIGHT_OPTIONS).map(([name, option]) => [
      name,
      'short' in option ? option.short : undefined,
    ])
    expect(listed.toSorted()).toEqual(options.toSorted())
  })

  it('lists every exit code with its meaning, and no other', () => {
    const listed = linesAfter('Exit codes')
    expect(listed.map((line) => Number(line.trim().split(/\s+/)[0]))).toEqual(
      Object.values(PREFLIGHT_EXIT_CODES),
    )
    for (const line of listed) expect(line).toMatch(/^ {2}\d {2}\S/)
  })

  it('lists every profile, and whom it is for', () => {
    const listed = linesAfter('Profiles').map((line) => line.trim().split(/\s{2,}/))
    expect(listed.map(([id]) => id)).toEqual(PROFILE_IDS)
    for (const [, words] of listed) expect(words).toMatch(/\S/)
  })

  it('names files that are there', () => {
    const named = PREFLIGHT_HELP.match(/packages\/[\w./-]+\.(?:json|md)/g) ?? []
    expect(named).toHaveLength(2)
    const root = new URL('../../../../../', import.meta.url)
    for (const path of named) expect([path, existsSync(new URL(path, root))]).toEqual([path, true])
  })

  it('fits a terminal of 100 columns', () => {
    expect(PREFLIGHT_HELP.split('\n').filter((line) => line.length > 100)).toEqual([])
  })
})
