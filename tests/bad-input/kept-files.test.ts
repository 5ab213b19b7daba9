import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { callCommand } from '../setup/call-command.ts'
import { REPOSITORY } from '../setup/repository.ts'
import { PRINT, runNode } from '../setup/run-node.ts'

const RUN = 'meuse-2024'

let out: string
beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'flyer-kept-'))
})
afterEach(() => rm(out, { recursive: true, force: true }))

/** One product is enough to see what becomes of the rest of the folder. */
const print = (product = 'screen') => callCommand([RUN, '--product', product, '--out', out])

it('what a person has put into the folder of a run is there after a build', async () => {
  await mkdir(join(out, RUN, 'annexes'), { recursive: true })
  await writeFile(join(out, RUN, 'devis-imprimeur.pdf'), 'devis')
  await writeFile(join(out, RUN, 'annexes', 'notes.txt'), 'notes')
  for (const _ of ['first', 'second']) expect((await print()).code).toBe(0)
  expect((await readdir(join(out, RUN))).toSorted()).toEqual(
    ['annexes', 'devis-imprimeur.pdf', 'manifest.json', `${RUN}-screen.pdf`].toSorted(),
  )
  expect(await readFile(join(out, RUN, 'devis-imprimeur.pdf'), 'utf8')).toBe('devis')
  expect(await readFile(join(out, RUN, 'annexes', 'notes.txt'), 'utf8')).toBe('notes')
})

it('a person’s file in the place of the folder is refused and kept, exit 4', async () => {
  await writeFile(join(out, RUN), 'notes')
  const { code, stderr } = await print()
  expect(code).toBe(4)
  expect(stderr).toContain(join(out, RUN))
  expect(stderr).not.toMatch(/^\s+at /m)
  expect(await readFile(join(out, RUN), 'utf8')).toBe('notes')
})

it('a person’s file under the name of a product is named, refused and kept, exit 4', async () => {
  await mkdir(join(out, RUN))
  await writeFile(join(out, RUN, `${RUN}-screen.pdf`), 'mine')
  const { code, stderr } = await print()
  expect(code).toBe(4)
  expect(stderr).toContain(`${RUN}-screen.pdf`)
  expect(await readdir(join(out, RUN))).toEqual([`${RUN}-screen.pdf`])
  expect(await readFile(join(out, RUN, `${RUN}-screen.pdf`), 'utf8')).toBe('mine')
})

it('products that are not asked for stay with their manifest', async () => {
  expect((await print()).code).toBe(0)
  const screen = await readFile(join(out, RUN, `${RUN}-screen.pdf`))
  expect((await print('office-a4')).code).toBe(0)
  const manifest = JSON.parse(await readFile(join(out, RUN, 'manifest.json'), 'utf8'))
  expect(manifest.files.map(({ product }: { product: string }) => product)).toEqual([
    'office-a4',
    'screen',
  ])
  expect(Buffer.compare(await readFile(join(out, RUN, `${RUN}-screen.pdf`)), screen)).toBe(0)
})

it('a relative --out starts where the person stands, as npm tells it', async () => {
  const { code } = await runNode(PRINT, [RUN, '-p', 'screen', '--out', 'ici'], {
    INIT_CWD: out,
    npm_lifecycle_event: 'print',
  })
  expect(code).toBe(0)
  expect(await readdir(join(out, 'ici', RUN))).toContain('manifest.json')
})

it('the command runs from any folder', async () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(REPOSITORY, PRINT), RUN, '--product', 'screen', '--out', 'ici'],
    { cwd: out, encoding: 'utf8' },
  )
  expect({ status, stderr }).toMatchObject({ status: 0 })
  expect(await readdir(join(out, 'ici', RUN))).toContain(`${RUN}-screen.pdf`)
})
