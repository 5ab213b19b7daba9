import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { callCommand } from './run-command.ts'
import { filesUnder } from './temporary-folder.ts'

async function build() {
  const out = await mkdtemp(join(tmpdir(), 'flyer-print-'))
  try {
    const argv = ['meuse-2024', '--json', '--out', out]
    const result = await callCommand(argv, { isTTY: true })
    return { ...result, files: await filesUnder(out) }
  } finally {
    await rm(out, { recursive: true, force: true })
  }
}

let built: ReturnType<typeof build> | undefined

/** What `meuse-2024 --json` writes and makes on a terminal, built once for every test that looks at it. */
export function jsonBuild(): ReturnType<typeof build> {
  built ??= build()
  return built
}
