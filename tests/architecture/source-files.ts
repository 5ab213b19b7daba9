import { execFileSync } from 'node:child_process'
import { REPOSITORY } from '../setup/repository.ts'

/** The project's files, as git lists them: those it tracks and new ones it does not ignore. */
export function projectFiles(): string[] {
  return execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: REPOSITORY,
    encoding: 'utf8',
  })
    .split('\n')
    .filter((path) => path !== '')
}

/** The TypeScript and JavaScript files among them. */
export function sourceFiles(): string[] {
  return projectFiles().filter((path) => /\.(m?[jt]s|tsx)$/.test(path) && !path.endsWith('.d.ts'))
}
