import { type Patch, patchAsText } from '@flyer-open-data/flyer'
import { type ReactNode, useState } from 'react'

/**
 * Copies what was changed as a JSON Patch. Where the page may not write to the clipboard (plain
 * http) or it is refused, the patch is shown instead, selected and ready to be copied by hand.
 */
export function CopyPatch({
  patch,
  faults,
}: {
  readonly patch: Patch
  /** What still keeps the changed content from being printed, in French; empty when nothing does. */
  readonly faults: string
}): ReactNode {
  const [copied, setCopied] = useState<{ patch: Patch; how: 'copied' | 'shown' }>()
  const how = copied?.patch === patch ? copied.how : undefined
  const copy = () => {
    writeToClipboard(patchAsText(patch)).then(
      () => setCopied({ patch, how: 'copied' }),
      () => setCopied({ patch, how: 'shown' }),
    )
  }
  return (
    <>
      <button disabled={patch.length === 0} onClick={copy} type="button">
        Copier la modification
      </button>
      <span className="live-copied" role="status">
        {how === 'copied' && 'La modification est copiée, au format JSON Patch.'}
        {how === 'shown' && 'Ce navigateur ne laisse pas copier\u00a0: copiez ce texte à la main.'}
        {how && faults && ` Telle quelle, elle ne peut pas être imprimée\u00a0: ${faults}`}
      </span>
      {how === 'shown' && (
        <textarea
          aria-label="Modification, au format JSON Patch"
          className="live-patch"
          readOnly
          ref={(field) => {
            field?.focus()
            field?.select()
          }}
          rows={8}
          value={patchAsText(patch)}
        />
      )}
    </>
  )
}

/** Rejects where there is no clipboard, outside of secure pages, and where it is refused. */
async function writeToClipboard(text: string): Promise<void> {
  await navigator.clipboard.writeText(text)
}
