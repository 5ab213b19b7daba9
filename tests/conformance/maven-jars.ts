import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { REPOSITORY } from '../setup/repository.ts'
import { runProcess } from './run-process.ts'

/** A Java program that has a folder here with its pom.xml. */
export type JavaProgram = 'verapdf' | 'jhove'

/** Kept from one run to the next, and ignored by Git. */
const CACHE = join(REPOSITORY, 'node_modules/.cache/conformance')

/** The jar that tells which version the cache holds: the same as in the pom. */
const MAIN_JAR: Readonly<Record<JavaProgram, string>> = {
  verapdf: 'greenfield-apps-1.28.2.jar',
  jhove: 'jhove-core-1.32.1.jar',
}

/** The class path of a Java program whose jars are there. */
export function classPath(program: JavaProgram): string {
  return join(CACHE, program, '*')
}

/** Whether the jars are in the cache, or could be fetched into it with Maven. */
export async function hasJars(program: JavaProgram): Promise<boolean> {
  return (await isCached(join(CACHE, program), program)) || (await fetchJars(program))
}

async function isCached(folder: string, program: JavaProgram): Promise<boolean> {
  return (await readdir(folder).catch((): string[] => [])).includes(MAIN_JAR[program])
}

async function fetchJars(program: JavaProgram): Promise<boolean> {
  const folder = join(CACHE, program)
  const partial = `${folder}.partial-${process.pid}`
  const pom = join(REPOSITORY, 'tests/conformance', program, 'pom.xml')
  try {
    await mkdir(partial, { recursive: true })
    await runProcess('mvn', [
      ...['-q', '-B', '-f', pom],
      'dependency:copy-dependencies',
      `-DoutputDirectory=${partial}`,
    ])
    if (!(await isCached(partial, program))) return false
    await rm(folder, { recursive: true, force: true })
    await rename(partial, folder)
    return true
  } catch {
    return false
  } finally {
    await rm(partial, { recursive: true, force: true })
  }
}
