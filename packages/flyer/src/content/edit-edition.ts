import { DataError } from '../errors/flyer-error.ts'
import { type EditableText, editableTexts } from './editable-texts.ts'
import { applyPatch, type Patch, pointerOf } from './patch.ts'
import type { Edition } from './schema.ts'

/** The place of an editable text as a patch of its edition names it. */
function pointerOfText({ panel, field }: Pick<EditableText, 'panel' | 'field'>): string {
  return pointerOf(['panels', panel, ...field.split('.')])
}

/**
 * An edition with another text in one place: a draft, whose texts are not checked.
 * @throws DataError when there is no text in that place
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
 * @throws DataError when the patch changes anything else than editable texts
 */
export function withTexts(edition: Edition, patch: Patch): Edition {
  const places = new Set(
    editableTexts(edition.panels).map(({ panel, field }) => pointerOfText({ panel, field })),
  )
  const foreign = patch.find(({ path, value }) => !places.has(path) || typeof value !== 'string')
  if (foreign) {
    throw new DataError({
      what: `« ${foreign.path} » is no text that may be edited, or is given no text`,
      where: `patch, ${foreign.path}`,
      why: 'An edit changes words; anything else belongs to a new edition.',
      mend: 'Change texts of the panels only.',
    })
  }
  // Strings in the places of strings: the shape stays that of an edition.
  return applyPatch(edition, patch) as Edition
}
