import type { Finding } from '@flyer-open-data/flyer'
import { pressFinding } from '../findings/press-finding.ts'
import type { TableFaults } from '../findings/table-faults.ts'

/** A fault of a table of members, on a line of it and in a column where one is at fault. */
export function tableFinding<K extends keyof TableFaults>(
  fault: K,
  values: TableFaults[K] & Finding['values'],
  line: number,
  column?: string,
): Finding {
  return pressFinding('table', fault, values, {
    data: `line ${line}`,
    ...(column === undefined ? {} : { field: column }),
  })
}
