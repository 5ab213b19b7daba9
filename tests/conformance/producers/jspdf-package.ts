import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { REPOSITORY } from '../../setup/repository.ts'
import { runWell } from '../run-process.ts'

const JSPDF = 'jspdf@4.2.1'
/** Kept from one run to the next, and ignored by Git: the version in the name, so another is fetched anew. */
const FOLDER = join(REPOSITORY, 'node_modules/.cache/conformance', JSPDF)
export const JSPDF_LIBRARY = join(FOLDER, 'node_modules/jspdf/dist/jspdf.node.js')

/**
 * Fetches jsPDF from npm's registry where it is not there yet. It is no dependency of the tests: with
 * what it may come with it weighs 57 MB, for one file.
 *
 * @throws Error when the registry cannot be reached
 */
export async function fetchJspdf(): Promise<void> {
  if (existsSync(JSPDF_LIBRARY)) return
  const quietly = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--omit=optional']
  await runWell('npm', ['install', '--prefix', FOLDER, ...quietly, JSPDF])
}
