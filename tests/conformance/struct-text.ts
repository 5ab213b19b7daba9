import { readFile } from 'node:fs/promises'
import { PDFDocument } from 'pdf-lib'
import type { TreeKid } from '../tagging/read-tree.ts'
import { readTaggedFile } from '../tagging/tagged-file.ts'
import { TAGGED_PRODUCTS } from '../tagging/tagged-products.ts'
import type { Check } from './check.ts'
import { ofProducts } from './make-files.ts'
import { runProcess } from './run-process.ts'

/** The roles and texts that `pdfinfo -struct-text` tells, in reading order over all pages. */
export function readStructText(stdout: string): string[] {
  return stdout.split('\n').flatMap((line) => {
    const [, indent = '', text] = /^( *)"(.*)"$/.exec(line) ?? []
    if (text !== undefined) return text === '' ? [] : [`${indent}"${text}"`]
    const [, depth, role] = /^( *)([A-Z]\w*)(?: \(\w+\))?:?$/.exec(line) ?? []
    return role === undefined ? [] : [`${depth}${role}`]
  })
}

/** What differs first; none when nothing does. */
export function firstDifference(told: readonly string[], ours: readonly string[]): string[] {
  const length = Math.max(told.length, ours.length)
  const at = Array.from({ length }, (_, i) => i).find((i) => told[i] !== ours[i])
  if (at === undefined) return []
  return [`line ${at + 1}: pdfinfo tells « ${told[at]?.trim()} », not « ${ours[at]?.trim()} »`]
}

/** The same, as the tests of this repository read the tree. */
async function ownStructText(path: string): Promise<string[]> {
  const file = readTaggedFile(
    await PDFDocument.load(await readFile(path), { updateMetadata: false }),
  )
  const lines = (kid: TreeKid, indent: string): string[] => {
    if (kid.kind === 'object') return []
    if (kid.kind === 'element') {
      // A reader knows a Strong by what the role map says it is.
      const role = kid.role === 'Strong' ? 'Span' : kid.role
      return [`${indent}${role}`, ...kid.kids.flatMap((one) => lines(one, `${indent}  `))]
    }
    const words = file?.shownBy(kid)?.words ?? ''
    return words === '' ? [] : [`${indent}"${words}"`]
  }
  return (file?.tree.kids ?? []).flatMap((kid) => lines(kid, ''))
}

/** Poppler reads the tree of each tagged file as our own tests do: roles, words and their order. */
export const structText: Check = {
  name: 'reading order',
  needs: ['pdfinfo'],
  run: ({ files }) =>
    Promise.all(
      ofProducts(files, TAGGED_PRODUCTS).map(async ({ name, path }) => {
        const { stdout } = await runProcess('pdfinfo', ['-enc', 'UTF-8', '-struct-text', path])
        const told = readStructText(stdout)
        const faults = told.length > 0 ? firstDifference(told, await ownStructText(path)) : ['none']
        const measured = `${told.length} elements and lines`
        return { what: 'reading order', file: name, faults, measured }
      }),
    ),
}
