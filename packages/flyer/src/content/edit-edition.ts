import { refuse } from '../errors/content-error.ts'
import { patchRule } from '../findings/patch-rule.ts'
import { findingsOf } from '../findings/rule.ts'
import { type EditableText, editableTexts } from './editable-texts.ts'
import { applyPatch, type Patch, pointerOf } from './patch.ts'
import type { Edition } from './schema.ts'

/** The place of an editable text as a patch of its edition names it. */
function pointerOfText({ panel, field }: Pick<EditableText, 'panel' | 'field'>): string {
  return pointerOf(['panels', panel, ...field.split('.')])
}

/**
 * An edition with another text in one place: a draft, whose texts are not checked.
 * @throws ContentError when there is no text in that place
 */
export function withText(
  edition: Edition,
  at: Pick<EditableText, 'panel' | 'field'>,
  value: string,
): Edition {
  return withTexts(edition, [{ op: 'replace', path: pointerOfText(at), value }])
}

/**
 * An edition with the texts that a patch puts into it: a draft, whose texts are not checked.
 * @throws ContentError with every place of the patch that is no editable text or is given none
 */
export function withTexts(edition: Edition, patch: Patch): Edition {
  const places = new Set(
    editableTexts(edition.panels).map(({ panel, field }) => pointerOfText({ panel, field })),
  )
  refuse(
    patch.flatMap(({ path, value }) => {
      const isText = places.has(path) && typeof value === 'string'
      return findingsOf([patchRule], { path, isThere: true, isText }, {})
    }),
  )
  // Strings in the places of strings: the shape stays that of an edition.
  return applyPatch(edition, patch) as Edition
}
