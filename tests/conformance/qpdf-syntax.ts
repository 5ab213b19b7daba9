import type { ProcessResult } from '../setup/run-node.ts'
import type { Check } from './check.ts'
import { runProcess } from './run-process.ts'

/** What `qpdf --check` found wrong. It also gives 3 for a warning, and says so line by line. */
export function qpdfFaults({ code, stdout, stderr }: ProcessResult): string[] {
  if (code === 0 && stdout.includes('No syntax or stream encoding errors found')) return []
  const said = `${stderr}\n${stdout}`.split('\n').filter((line) => /WARNING|ERROR|error/.test(line))
  return said.length > 0 ? said : [`qpdf gave ${code} without a word`]
}

/** Every PDF is read from end to end without a warning. */
export const qpdfSyntax: Check = {
  name: 'syntax',
  needs: ['qpdf'],
  run: ({ files }) =>
    Promise.all(
      files
        .filter(({ product }) => product !== undefined)
        .map(async ({ name, path }) => ({
          what: 'qpdf --check',
          file: name,
          faults: qpdfFaults(await runProcess('qpdf', ['--check', path])),
        })),
    ),
}
