import { describe, expect, it } from 'vitest'
import { readCatalogue } from '../catalogue.ts'
import { withText, withTexts } from './edit-edition.ts'
import { editableTexts } from './editable-texts.ts'
import { diff, type Patch } from './patch.ts'

const [edition] = readCatalogue().editions
if (!edition) throw new Error('The catalogue has no edition.')

/** One fault: the place is no text, or is given none. */
const refusalAt = (path: string) =>
  expect.objectContaining({
    name: 'ContentError',
    findings: [
      expect.objectContaining({
        rule: 'patch',
        fault: 'no-text',
        place: { data: 'patch', field: path },
      }),
    ],
  })

describe('an edit', () => {
  it('of every text in turn leads to a draft that its own patch rebuilds', () => {
    const texts = editableTexts(edition.panels)
    const draft = texts.reduce(
      (changed, text) => withText(changed, text, `${text.title}\u202f!`),
      edition,
    )
    const patch = diff(edition, draft)
    expect(patch).toHaveLength(texts.length)
    expect(withTexts(edition, patch)).toEqual(draft)
    expect(
      editableTexts(draft.panels).every(({ title, value }) => value === `${title}\u202f!`),
    ).toBe(true)
  })

  it('may leave a text empty: a draft is not checked', () => {
    const draft = withText(edition, { panel: 'cover', field: 'title' }, '')
    expect(draft.panels.cover?.title).toBe('')
  })

  it('of no text is refused', () => {
    expect(() => withText(edition, { panel: 'cover', field: 'subtitle' }, 'x')).toThrow(
      refusalAt('/panels/cover/subtitle'),
    )
  })

  it.each([
    ['/updatedOn', '2024-12-01'],
    ['/panels/why-publish/reasons', []],
    ['/panels/why-publish/reasons/0/theme', 'savings'],
    ['/panels/cover/title', 3],
  ])('of %s to %j is refused', (path, value) => {
    expect(() => withTexts(edition, [{ op: 'replace', path, value }])).toThrow(refusalAt(path))
  })

  it('of several places that are no texts tells them all', () => {
    const patch: Patch = ['/id', '/panels/cover/title', '/status'].map((path) => ({
      op: 'replace',
      path,
      value: 'x',
    }))
    expect(() => withTexts(edition, patch)).toThrow(
      expect.objectContaining({
        reports: ['/id', '/status'].map((path) =>
          expect.objectContaining({ where: `patch, ${path}` }),
        ),
      }),
    )
  })
})
