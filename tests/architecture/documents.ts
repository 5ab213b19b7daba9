import { dirname, join } from 'node:path/posix'

/** A link of a page to another page or a folder: its place from the root, and the heading in it. */
export interface Link {
  readonly path: string
  readonly anchor: string | undefined
}

/** The links of a page inside the repository. */
export function linksIn(file: string, text: string): Link[] {
  return [...text.matchAll(/\]\(([^)\s#]*)(?:#([^)\s]+))?\)/g)]
    .filter(([, target = '']) => !/^[a-z]+:/.test(target))
    .map(([, target, anchor]) => ({ path: target ? join(dirname(file), target) : file, anchor }))
}

/** The anchors of a page's headings, as the hosts of repositories make them. */
export function anchorsIn(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s-]/gu, '')
      .replaceAll(/\s/g, '-'),
  )
}

/** The scripts of the root that a page says to run; those of a workspace are not meant. */
export function scriptsIn(text: string): string[] {
  return [
    ...text.matchAll(/\bnpm (?:run (?:-s )?([a-z][\w:-]*)(?![\w:-]| --workspace)|(test)\b)/g),
  ].map(([, script, test]) => script ?? test ?? '')
}

/** The files that a table names first in a row that ends with their SHA-256. */
export function hashedFilesIn(file: string, text: string): { path: string; sha256: string }[] {
  return [...text.matchAll(/^\| `([^`]+)`.*`([0-9a-f]{64})` \|$/gm)].map(
    ([, name = '', sha256 = '']) => ({ path: join(dirname(file), name), sha256 }),
  )
}
