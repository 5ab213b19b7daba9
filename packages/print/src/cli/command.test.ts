import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CATALOGUE } from '../testing/catalogue.ts'
import { callCommand } from '../testing/run-command.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { HELP } from './help.ts'
import { listAsJson, listAsText } from './list-runs.ts'

describe('the command, asked for help', () => {
  it('prints it on standard output and ends well', async () => {
    expect(await callCommand(['--help'])).toEqual({ exitCode: 0, stdout: HELP, stderr: '' })
  })

  it('helps even when the catalogue is broken', async () => {
    expect(await callCommand(['-h'], { catalogue: 'broken' })).toMatchObject({ exitCode: 0 })
  })
})

describe('the command, asked for the list of runs', () => {
  it('prints a line of headings and one line a run on standard output', async () => {
    const { exitCode, stdout, stderr } = await callCommand(['--list'])
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    expect(stdout).toBe(listAsText(CATALOGUE, CATALOGUE.printRuns))
  })

  it('prints the runs as they are in the data, with their open points, as JSON', async () => {
    const { exitCode, stdout, stderr } = await callCommand(['--list', '--json'])
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    expect(stdout).toBe(listAsJson(CATALOGUE, CATALOGUE.printRuns))
  })

  it('lists the runs that are named', async () => {
    const { stdout } = await callCommand(['--list', '--json', 'reserve-2024'])
    expect(JSON.parse(stdout)).toEqual([expect.objectContaining({ id: 'reserve-2024' })])
  })
})

describe('the command, called wrongly', () => {
  it('suggests the nearest run and lists them all, and builds nothing', async () => {
    const out = join(await temporaryFolder(), 'out')
    const { exitCode, stdout, stderr } = await callCommand(['fig-2024', 'meuse2024', '--out', out])
    expect(exitCode).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toMatch(/^Error: There is no print run « meuse2024 »$/m)
    expect(stderr).toContain('« meuse-2024 »?')
    expect(stderr).toContain('fig-2024, meuse-2024, rencontres-2024, reserve-2024')
    expect(existsSync(out)).toBe(false)
  })

  it('names an option that it does not know and points to the help', async () => {
    const { exitCode, stdout, stderr } = await callCommand(['--all'])
    expect(exitCode).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toMatch(/^Error: Unknown option '--all'$/m)
    expect(stderr).toContain('npm run print -- --help')
  })

  it('keeps standard output clean for JSON', async () => {
    const { exitCode, stdout, stderr } = await callCommand(['--list', '--json', 'nowhere-2024'])
    expect(exitCode).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain('« nowhere-2024 »')
  })

  it('suggests nothing where no run is alike, and still lists them all', async () => {
    const { stderr } = await callCommand(['nowhere-2024'])
    expect(stderr).not.toContain('Did you mean')
    expect(stderr).toContain('mend:  The print runs are: fig-2024, meuse-2024, ')
  })
})

describe('the command, when something breaks that nobody foresaw', () => {
  it('ends with 1 and shows the stack, to be reported', async () => {
    const catalogue = {
      get format() {
        throw new TypeError('a defect')
      },
    }
    const { exitCode, stderr } = await callCommand(['--list'], { catalogue })
    expect(exitCode).toBe(1)
    expect(stderr).toContain('please report it')
    expect(stderr).toMatch(/TypeError: a defect\n\s+at /)
  })
})
