import { describe, expect, it } from 'vitest'
import type { Manifest } from '../run/manifest.ts'
import { jsonBuild } from '../testing/json-build.ts'
import { runBuiltCommand, runPrintCommand } from '../testing/loaded-modules.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { HELP } from './help.ts'

/** What draws, sets and finishes the leaflet, each slow to load. */
const DRAWING = ['@react-pdf/renderer', 'fontkit', 'packages/ui', 'pdf-lib', 'react']
const drawingIn = (loaded: ReadonlySet<string>) => DRAWING.filter((name) => loaded.has(name))

describe('npm run print', () => {
  it('answers --help without loading anything that draws', async () => {
    const { exitCode, stdout, stderr, loaded } = await runPrintCommand(['--help'])
    expect({ exitCode, stdout, stderr }).toEqual({ exitCode: 0, stdout: HELP, stderr: '' })
    expect(loaded).toContain('packages/print')
    expect(drawingIn(loaded)).toEqual([])
  })

  it('answers --list without loading anything that draws', async () => {
    const { exitCode, stdout, loaded } = await runPrintCommand(['--list'])
    expect(exitCode).toBe(0)
    expect(stdout).toContain('meuse-2024')
    expect(loaded).toContain('packages/flyer')
    expect(drawingIn(loaded)).toEqual([])
  })

  it('loads what draws for a build', async () => {
    const out = await temporaryFolder()
    const argv = ['meuse-2024', '--product', 'screen', '--json', '--out', out]
    const { exitCode, stderr, loaded } = await runPrintCommand(argv)
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    expect(drawingIn(loaded)).toEqual(DRAWING)
  })

  it('makes the same files in any place and language', async () => {
    const elsewhere = await runBuiltCommand(
      ['meuse-2024', '--json', '--out', await temporaryFolder()],
      { TZ: 'Pacific/Kiritimati', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' },
    )
    expect(elsewhere).toMatchObject({ exitCode: 0, stderr: '' })
    const here = await jsonBuild()
    expect(JSON.parse(elsewhere.stdout) as Manifest[]).toEqual(JSON.parse(here.stdout))
  })

  it('ends with the exit code of the command', async () => {
    const { exitCode, stdout, stderr } = await runBuiltCommand(['meuse2024'])
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toContain('« meuse-2024 »')
  })
})
