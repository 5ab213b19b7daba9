import { type EditableText, editableTexts, type PanelId, panelTitle } from '@flyer-open-data/flyer'
import { screenColour, TOOL_VARIABLES } from '@flyer-open-data/ui'
import { type CSSProperties, type ReactNode, useMemo } from 'react'
import './content-form.css'
import { faultsOfText } from './faults-in-french.ts'
import { SpecialCharacters } from './SpecialCharacters.tsx'
import { TextField } from './TextField.tsx'
import { useCaret } from './use-caret.ts'
import type { Draft } from './use-draft.ts'

/** The form of the content: a part for each panel, in reading order, made from the schema. */
export function ContentForm({
  texts,
  draft,
  checked,
  edit,
  onVisit,
}: Pick<Draft, 'draft' | 'checked' | 'edit'> & {
  /** The texts of the edition, as they were before any change. */
  readonly texts: readonly EditableText[]
  /** Called when a field of a panel gets the focus. */
  readonly onVisit: (panel: PanelId) => void
}): ReactNode {
  const caret = useCaret()
  const values = useMemo(
    () => editableTexts(draft.panels, draft.readingOrder).map(({ value }) => value),
    [draft],
  )
  const fieldOf = (text: EditableText) => (
    <TextField
      faults={faultsOfText(checked.findings, text, draft)}
      key={text.field}
      onEdit={edit}
      text={text}
      value={values[texts.indexOf(text)] ?? ''}
    />
  )
  return (
    <form
      aria-label="Contenu"
      className="live-form"
      onSubmit={(event) => event.preventDefault()}
      style={COLOURS}
      {...caret.handlers}
    >
      <SpecialCharacters insert={caret.insert} />
      <div className="live-fields">
        {draft.readingOrder.map((panel) => (
          <fieldset className="live-panel" key={panel} onFocus={() => onVisit(panel)}>
            <legend>{panelTitle(panel)}</legend>
            {groupsOf(texts.filter((text) => text.panel === panel)).map(({ group, members }) =>
              group === undefined ? (
                members.map(fieldOf)
              ) : (
                <fieldset className="live-group" key={group}>
                  <legend>{group}</legend>
                  {members.map(fieldOf)}
                </fieldset>
              ),
            )}
          </fieldset>
        ))}
      </div>
    </form>
  )
}

/** Colours of the form, for its style sheet. */
const COLOURS = {
  ...TOOL_VARIABLES,
  '--thin-space': screenColour('sun'),
  '--full-space': screenColour('aqua'),
} as CSSProperties

/** Texts that stand together, in their order. */
function groupsOf(
  texts: readonly EditableText[],
): { group: string | undefined; members: EditableText[] }[] {
  const groups: { group: string | undefined; members: EditableText[] }[] = []
  for (const text of texts) {
    const last = groups.at(-1)
    if (last && last.group === text.group) last.members.push(text)
    else groups.push({ group: text.group, members: [text] })
  }
  return groups
}
