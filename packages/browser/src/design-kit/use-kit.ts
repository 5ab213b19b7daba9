import type { KitArtwork } from '@flyer-open-data/print/design-kit'
import type { LeafletLayout } from '@flyer-open-data/ui'
import { useEffect, useState } from 'react'
import { importPart } from '../fetching/import-part.ts'

/** A file that was made in this browser: its size in bytes, and where a link finds it. */
export interface KitFile {
  readonly name: string
  readonly size: number
  readonly address: string
}

/** The kit as far as it has come. */
export type KitState =
  | { readonly status: 'pending' }
  | { readonly status: 'failed'; readonly error: unknown }
  | {
      readonly status: 'ready'
      readonly artwork: readonly KitArtwork[]
      readonly files: ReadonlyMap<string, KitFile>
      readonly names: { readonly swatches: string; readonly archive: string }
    }

const TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  zip: 'application/zip',
}

/** Makes the kit of an edition in this browser; `retry` makes it again after a failure. */
export function useKit(
  edition: { readonly id: string; readonly title: string },
  layout: LeafletLayout,
): { readonly kit: KitState; readonly retry: () => void } {
  const [kit, setKit] = useState<KitState>({ status: 'pending' })
  const [attempt, setAttempt] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt at the same edition
  useEffect(() => {
    let isGone = false
    const addresses: string[] = []
    const make = async (): Promise<KitState> => {
      const { buildKit, kitArtwork, KIT_NAME, SWATCHES_NAME } = await importPart(
        () => import('@flyer-open-data/print/design-kit'),
      )
      const papers = await buildKit(edition, layout)
      if (isGone) return { status: 'pending' }
      const files = papers.map(({ name, bytes }) => {
        const type = TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream'
        const blob = new Blob([bytes as Uint8Array<ArrayBuffer>], { type })
        const address = URL.createObjectURL(blob)
        addresses.push(address)
        return [name, { name, size: bytes.length, address }] as const
      })
      return {
        status: 'ready',
        artwork: kitArtwork(layout),
        files: new Map(files),
        names: { swatches: SWATCHES_NAME, archive: `${KIT_NAME}.zip` },
      }
    }
    setKit({ status: 'pending' })
    make().then(
      (made) => {
        if (!isGone) setKit(made)
      },
      (error: unknown) => {
        if (!isGone) setKit({ status: 'failed', error })
      },
    )
    return () => {
      isGone = true
      for (const address of addresses) URL.revokeObjectURL(address)
    }
  }, [edition, layout, attempt])
  return { kit, retry: () => setAttempt((count) => count + 1) }
}
