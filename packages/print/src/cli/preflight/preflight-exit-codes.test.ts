import { expect, it } from 'vitest'
import { VERDICTS, type Verdict } from '../../preflight/report.ts'
import { exitCodeOfVerdicts } from './preflight-exit-codes.ts'

it.each<[number, readonly Verdict[]]>([
  [0, []],
  [0, ['accepted', 'accepted-with-warnings']],
  [1, ['accepted', 'refused', 'accepted-with-warnings']],
  [3, ['refused', 'unreadable', 'accepted']],
  [3, VERDICTS],
])('the exit code is %i, that of the worst, for %j', (code, verdicts) => {
  expect(exitCodeOfVerdicts(verdicts)).toBe(code)
})
