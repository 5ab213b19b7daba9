import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CATALOGUE, catalogueWith, itemAt } from '../testing/catalogue.ts'
import { callCommand } from '../testing/run-command.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { HELP } from './help.ts'

describe('the command, asked for help', () => {
  it('prints it on standard output and ends well', async () => {
    expect(await callCommand(['--help'])).toEqual({ exitCode: 0, stdout: HELP, stderr: '' })
  })

  it('helps even when the catalogue is broken', async () => {
    expect(await callCommand(['-h'], { catalogue: 'broken' })).toMatchObject({ exitCode: 0 })
  })
})

describe('the command, asked for the list of runs', () => {
  it('prints one line a run: its id, then its event, in columns', async () => {
    const { exitCode, stdout, stderr } = await callCommand(['--list'])
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    expect(stdout).toBe(
      [
        'fig-2024          Festival international de géographie 2024\n',
        'meuse-2024        Journée départementale de la donnée en Meuse\n',
        'rencontres-2024   Rencontres régionales de la donnée en Grand Est\n',
        'reserve-2024      Exemplaires en supplément\n',
      ].join(''),
    )
  })

  it('keeps its columns apart when an id is long', async () => {
    const catalogue = catalogueWith(({ printRuns }) => {
      itemAt(printRuns, 1).id = 'journee-departementale-meuse-2024'
    })
    const lines = (await callCommand(['--list'], { catalogue })).stdout.trimEnd().split('\n')
    const columns = lines.map((line) => line.search(/(?<= )[A-Z]/))
    expect(new Set(columns).size).toBe(1)
    expect(columns[0]).toBeGreaterThan('journee-departementale-meuse-2024'.length)
  })

  it('prints the runs as they are in the data, as JSON', async () => {
    const { exitCode, stdout, stderr } = await callCommand(['--list', '--json'])
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    expect(JSON.parse(stdout)).toEqual(CATALOGUE.printRuns)
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
