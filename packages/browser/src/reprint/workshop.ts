import { readCatalogue } from '@flyer-open-data/flyer'
import { openRenderer } from '@flyer-open-data/print/preflight'
import { openFonts } from '@flyer-open-data/ui'
import type { WorkerTools } from './worker-messages.ts'

/** What all tasks of a worker share, each part opened when one first needs it. */
export function openWorkshop({ fonts: files, lcms, ...binaries }: WorkerTools) {
  let renderer: ReturnType<typeof openRenderer> | undefined
  let fonts: ReturnType<typeof openFonts> | undefined
  const profiles: Uint8Array<ArrayBuffer>[] = []
  return {
    catalogue: readCatalogue(),
    readColourEngine: async () => lcms,
    renderer() {
      renderer ??= openRenderer(binaries)
      return renderer
    },
    /** Of profiles with the same bytes always the same one: what is computed from it is kept by it. */
    keptProfile(profile: Uint8Array<ArrayBuffer>) {
      const known = profiles.find((one) => isSame(one, profile))
      if (!known) profiles.push(profile)
      return known ?? profile
    },
    fonts() {
      fonts ??= openFonts(files)
      return fonts
    },
  }
}

const isSame = (one: Uint8Array, other: Uint8Array) =>
  one.length === other.length && one.every((byte, i) => byte === other[i])

/** What all tasks of a worker share. */
export type Workshop = ReturnType<typeof openWorkshop>
