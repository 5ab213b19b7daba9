import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { jsonReportSchema } from '../../preflight/told-report.ts'
import { jsonBuild } from '../../testing/json-build.ts'
import { bytesOf } from '../../testing/latin1.ts'
import { type SmallPage, smallPdf } from '../../testing/small-pdf.ts'
import { temporaryFolder } from '../../testing/temporary-folder.ts'
import { captureStream } from '../../testing/text-stream.ts'
import { withoutRootRights } from '../../testing/without-root-rights.ts'
import { runPreflightCommand } from './preflight-command.ts'
import { PREFLIGHT_HELP } from './preflight-help.ts'

/** Calls the command from a folder. */
async function call(
  argv: readonly string[],
  cwd = '/',
  { isTTY = false, environment = {} }: { isTTY?: boolean; environment?: NodeJS.ProcessEnv } = {},
) {
  const [stdout, stderr] = [captureStream({ isTTY }), captureStream({ isTTY })]
  const exitCode = await runPreflightCommand(argv, { stdout, stderr, cwd, environment })
  return { exitCode, stdout: stdout.text(), stderr: stderr.text() }
}

const reportsIn = (stdout: string) => jsonReportSchema.parse(JSON.parse(stdout)).files

const PAGE: SmallPage = {
  content: '0 0 0 1 k 10 10 50 20 re f',
  entries: { TrimBox: [0, 0, 200, 100] },
}

/** A folder with a small PDF that a copier takes and an offset printer does not, and a letter. */
async function smallFiles(): Promise<string> {
  const folder = await temporaryFolder()
  const document = await smallPdf(() => [PAGE])
  await writeFile(join(folder, 'small.pdf'), await document.save({ useObjectStreams: false }))
  await writeFile(join(folder, 'letter.pdf'), 'A letter to the printer.')
  return folder
}

/** A folder with all that belongs to a run, as it was built. */
async function builtRun(): Promise<string> {
  const folder = await temporaryFolder()
  const { files } = await jsonBuild()
  await mkdir(join(folder, 'meuse-2024'))
  for (const [path, text] of Object.entries(files)) {
    await writeFile(join(folder, path), bytesOf(text))
  }
  return folder
}

describe('the preflight command', () => {
  it('prints its help', async () => {
    const help = { exitCode: 0, stdout: PREFLIGHT_HELP, stderr: '' }
    expect(await call(['--help'])).toEqual(help)
    expect(await call(['-h', '--list', 'no-such.pdf'])).toEqual(help)
  })

  it('lists profiles and printers, those of one’s own file first', async () => {
    const cwd = await temporaryFolder()
    const source = { url: 'https://x.example/', readOn: '2026-11-30', note: 'Its page.' }
    const printers = [{ id: 'du-coin', name: 'Imprimerie du coin', country: 'FR', source }]
    await writeFile(join(cwd, 'own.json'), JSON.stringify({ printers }))
    const text = await call(['--list'])
    expect(text).toMatchObject({ exitCode: 0, stderr: '' })
    expect(text.stdout).toMatch(/^profile +bleed/)
    const { stdout } = await call(['--list', '--json', '--printers', 'own.json'], cwd)
    expect(JSON.parse(stdout).printers[0].id).toBe('du-coin')
  })

  it('accepts every product of a run for what it is, and leaves out its papers', async () => {
    const cwd = await builtRun()
    const { exitCode, stdout, stderr } = await call(['meuse-2024', '--lang', 'fr'], cwd)
    const lines = stdout.split('\n')
    expect(lines.filter((line) => line.startsWith('meuse-2024/'))).toEqual(
      [
        'dummy',
        'fold-template',
        'office-a4-light',
        'office-a4',
        'press-no-marks',
        'press-x1a',
        'press',
        'repro-a3',
        'repro-sra3',
        'screen',
      ].map((product) => `meuse-2024/meuse-2024-${product}.pdf`),
    )
    expect(lines.filter((line) => line.startsWith('  Ce fichier'))).toEqual([
      ...Array(4).fill('  Ce fichier peut être imprimé sur une imprimante de bureau.'),
      ...Array(3).fill('  Ce fichier peut être envoyé à un imprimeur offset, sur papier couché.'),
      '  Ce fichier peut être envoyé à un imprimeur numérique.',
      '  Ce fichier peut être envoyé à un atelier de reprographie.',
      '  Ce fichier convient pour une lecture à l’écran.',
    ])
    expect(stderr).toBe(
      ['LISEZMOI', 'bon-a-tirer']
        .map(
          (paper) =>
            `meuse-2024/${paper}.pdf accompagne le tirage et ne s’imprime pas tel quel\u00a0: non contrôlé\n`,
        )
        .join(''),
    )
    expect(exitCode).toBe(0)
  })

  it('checks a proof that is named', async () => {
    const cwd = await builtRun()
    const { exitCode, stdout } = await call(['meuse-2024/bon-a-tirer.pdf', '--json'], cwd)
    expect(reportsIn(stdout)).toMatchObject([{ path: 'meuse-2024/bon-a-tirer.pdf' }])
    expect(exitCode).toBe(1)
  })

  it('does not pass for clean when it found nothing but proofs: exit code 2', async () => {
    const { exitCode, stdout, stderr } = await call(['*/bon-*.pdf', '--json'], await builtRun())
    expect(stderr).toContain('Nothing was checked.')
    expect(stderr).toContain('where: meuse-2024/bon-a-tirer.pdf')
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
  })

  it('tells what is wrong with a file, as a person reads it', async () => {
    const { exitCode, stdout, stderr } = await call(['small.pdf'], await smallFiles())
    expect(stdout).toMatch(
      /^small\.pdf\n {2}Do not send this file to an offset printer, on coated paper: it has \d faults\. Begin here: /,
    )
    expect(stdout).toContain('P102 Printing standard (error)')
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' })
  })

  it('accepts the same file with warnings for who takes more', async () => {
    const argv = ['small.pdf', '--profile', 'reprographics']
    const { exitCode, stdout } = await call(argv, await smallFiles())
    expect(stdout).toMatch(/This file may go to a reprographics room; look at \d points? first\./)
    expect(stdout).not.toContain('(error)')
    expect(exitCode).toBe(0)
  })

  it('tells as JSON what its schema says, and nothing else', async () => {
    const cwd = await smallFiles()
    const { exitCode, stdout, stderr } = await call(['.', '--json', '--for', 'joon'], cwd)
    expect(reportsIn(stdout)).toMatchObject([
      { path: './letter.pdf', verdict: 'unreadable', printer: 'joon', measures: null },
      { path: './small.pdf', verdict: 'refused', printer: 'joon', measures: { pages: 1 } },
    ])
    expect({ exitCode, stderr }).toEqual({ exitCode: 3, stderr: '' })
  })

  it('tells what the system does not give, and checks the others all the same', async () => {
    const cwd = await smallFiles()
    await chmod(join(cwd, 'letter.pdf'), 0)
    await symlink('circle.pdf', join(cwd, 'circle.pdf'))
    await withoutRootRights(cwd, async () => {
      const argv = ['letter.pdf', 'circle.pdf', 'small.pdf', '-p', 'reprographics', '--json']
      const { exitCode, stdout } = await call(argv, cwd)
      const [letter, circle, small] = reportsIn(stdout)
      expect(letter).toMatchObject({ verdict: 'unreadable', bytes: null, sha256: null })
      expect(letter?.findings[0]?.what).toContain('you lack the right')
      expect(circle?.findings[0]?.what).toContain('ELOOP')
      expect(small).toMatchObject({ verdict: 'accepted-with-warnings' })
      expect(exitCode).toBe(3)
    })
  })

  it('shows on a terminal which file it reads, and takes it away', async () => {
    const argv = ['letter.pdf']
    const { stderr } = await call(argv, await smallFiles(), { isTTY: true })
    expect(stderr).toMatch(/\[1\/1\] letter\.pdf …\r?.*\[2K$/)
  })

  it.each([
    ['nothing to check', [], 'No file was named'],
    ['an unknown option', ['--bleed', '3'], '--bleed'],
    ['an unknown profile', ['a.pdf', '-p', 'newspaper'], '« newspaper »'],
    ['an unknown printer', ['a.pdf', '-f', 'nobody'], 'There is no printer « nobody »'],
    ['a file that is not there', ['no-such.pdf'], 'There is no such file'],
    ['a file of printers that is not there', ['-l', '--printers', 'no.json'], 'ENOENT'],
  ])('is called wrongly with %s: exit code 2', async (_, argv, what) => {
    const { exitCode, stdout, stderr } = await call(argv, await temporaryFolder())
    expect(stderr).toMatch(/^Error: .*\n {2}where: .*\n {2}why: {3}.*\n {2}mend: {2}.*\n$/)
    expect(stderr).toContain(what)
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
  })

  it('is called wrongly with printers that say what no printer can: exit code 2', async () => {
    const cwd = await temporaryFolder()
    await writeFile(join(cwd, 'own.json'), '{"printers":[]}')
    const { exitCode, stderr } = await call(['-l', '--printers', 'own.json'], cwd)
    expect(stderr).toContain('where: printers, printers')
    expect(exitCode).toBe(2)
  })

  it('is called wrongly when npm has taken its options: exit code 2', async () => {
    const environment = { npm_lifecycle_event: 'preflight', npm_config_profile: 'office' }
    const { exitCode, stderr } = await call(['a.pdf'], '/', { environment })
    expect(stderr).toContain('npm has taken --profile for itself')
    expect(exitCode).toBe(2)
  })

  it('tells a defect with its stack: exit code 4', async () => {
    const stderr = captureStream()
    const stdout = {
      write() {
        throw new TypeError('the output is gone')
      },
    }
    expect(await runPreflightCommand(['--help'], { stdout, stderr })).toBe(4)
    expect(stderr.text()).toMatch(/^Unexpected error; .*\nTypeError: the output is gone\n {4}at /)
  })
})
