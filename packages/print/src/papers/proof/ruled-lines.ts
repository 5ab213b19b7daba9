import { decoration, type InkedPath, type Item, mergeByInk } from '@flyer-open-data/ui'
import { PROOF_PAGE } from './proof-page.ts'

export { dashed, LINE, line, outline } from '../../document/straight-lines.ts'

/** Lines as one decoration of the page. */
export function ruled(name: string, paths: readonly InkedPath[]): Item {
  return decoration(name, { frame: { x: 0, y: 0, ...PROOF_PAGE }, paths: mergeByInk(paths) })
}
