import { readFile } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { importsIn } from './import-direction.ts'

/** What each file imports by a path, types included: files of the same set alone. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>

/** Reads the graph of some files; paths are relative to the root. */
export async function importGraph(files: readonly string[], root: string): Promise<ImportGraph> {
  const known = new Set(files)
  const edges = await Promise.all(
    files.map(async (file): Promise<[string, string[]]> => {
      const found = importsIn(file, await readFile(join(root, file), 'utf8'))
      const targets = found
        .filter(({ specifier }) => specifier.startsWith('.'))
        .map(({ specifier }) => relative('.', resolve(dirname(file), specifier)))
      return [file, [...new Set(targets)].filter((target) => known.has(target))]
    }),
  )
  return new Map(edges)
}

/** The circles of a graph, each as the files along it, its first file again at the end. */
export function cyclesIn(graph: ImportGraph): string[][] {
  const done = new Set<string>()
  const cycles: string[][] = []
  const visit = (file: string, path: readonly string[]): void => {
    const at = path.indexOf(file)
    if (at >= 0) {
      cycles.push([...path.slice(at), file])
      return
    }
    if (done.has(file)) return
    for (const target of graph.get(file) ?? []) visit(target, [...path, file])
    done.add(file)
  }
  for (const file of graph.keys()) visit(file, [])
  return cycles
}
