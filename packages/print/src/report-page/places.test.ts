import { expect, it } from 'vitest'
import type { ToldPreflightFinding } from '../preflight/told-report.ts'
import { placesOf } from './places.ts'

const found = (number: number, areaMm: ToldPreflightFinding['areaMm']) => ({
  number,
  finding: {
    ...{ rule: 'P301', title: '', severity: 'error' as const, page: 1, areaMm },
    ...{ where: '', what: '', why: '', mend: '' },
  },
})

it('places of findings that lie on each other are one, larger ones come first, some have none', () => {
  const area = { x: 10, y: 10, width: 20, height: 5 }
  const findings = [
    found(1, area),
    found(2, null),
    found(3, { ...area, width: 40 }),
    found(4, { ...area, x: 10.5 }),
  ]
  expect(placesOf(findings)).toEqual([
    { area: { ...area, width: 40 }, severity: 'error', numbers: [3] },
    { area, severity: 'error', numbers: [1, 4] },
  ])
})
