import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { REPOSITORY } from '../setup/repository.ts'
import { droppedRejectionsIn } from './dropped-rejections.ts'
import { sourceFiles } from './source-files.ts'

describe('a failure', () => {
  it('is dropped nowhere', async () => {
    const files = sourceFiles().filter(
      (file) => /^(apps|packages|tools)\//.test(file) && !/\.test\.tsx?$/.test(file),
    )
    expect(files.length).toBeGreaterThan(200)
    const faults: string[] = []
    for (const file of files) {
      faults.push(...droppedRejectionsIn(file, await readFile(join(REPOSITORY, file), 'utf8')))
    }
    expect(faults).toEqual([])
  })

  it.each([
    'void fetchProfile()',
    'void import("./part.ts")',
    'draw().catch(() => undefined)',
    'draw().catch(() => {})',
    'draw().catch(function () { return null })',
    'draw().then(show, () => undefined)',
    'colour(pixels).then(show)',
    'draw().then(show).finally(close)',
    'try { keep() } catch {}',
    'try { keep() } catch { /* never mind */ }',
    'navigator.clipboard.writeText("words")',
    'document.documentElement?.requestFullscreen()',
    'useEffect(async () => { await draw() })',
    'worker.addEventListener("message", async ({ data }) => read(data))',
    'const copy = async () => write(); const button = <button onClick={copy} />',
    'async function copy() {} const button = <button onClick={copy} />',
    'const button = <button onClick={async () => write()} />',
  ])('is found where it is dropped: %s', (source) => {
    expect(droppedRejectionsIn('a.tsx', `\n${source}`)).toEqual([
      expect.stringMatching(/^a\.tsx:2 \w/),
    ])
  })

  it.each([
    'await draw()',
    'draw().then(show, tell)',
    'draw().catch((error) => tell(error))',
    'draw().catch(() => { current = undefined })',
    'draw().then(show).catch(reportError)',
    'const kept = load().then(lay)',
    'try { keep() } catch { return false }',
    'const words = void 0',
    'navigator.clipboard.writeText("words").then(done, show)',
    'const copy = () => write(); const button = <button onClick={copy} />',
  ])('is not found where it is told: %s', (source) => {
    expect(droppedRejectionsIn('a.tsx', `async function all() {\n${source}\n}`)).toEqual([])
  })
})
