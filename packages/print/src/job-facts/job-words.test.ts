import { describe, expect, it } from 'vitest'
import { jobWith } from '../testing/paper-sources.ts'
import { FOLDS, proofWarning } from './job-words.ts'

describe('the warning of a proof', () => {
  const { openPoints } = jobWith('fig-2024')
  const lifted = { on: '2024-10-01', ground: 'Accord écrit' }
  const withOpen = (count: number) =>
    proofWarning({
      openPoints: openPoints.map((point, i) => (i < count ? point : { ...point, lifted })),
    })

  it('counts the open points that are left', () => {
    expect(openPoints).toHaveLength(9)
    expect(withOpen(9)).toBe('ÉPREUVE\u00a0– 9\u00a0réserves, ne pas tirer')
    expect(withOpen(1)).toBe('ÉPREUVE\u00a0– 1\u00a0réserve, ne pas tirer')
  })

  it('is none once all are lifted, or where there never were any', () => {
    expect(withOpen(0)).toBeUndefined()
    expect(proofWarning({ openPoints: [] })).toBeUndefined()
  })
})

it('each fold has a name of its own', () => {
  expect(new Set(Object.values(FOLDS)).size).toBe(3)
})
