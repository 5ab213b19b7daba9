import { describe, expect, it } from 'vitest'
import { readCatalogue } from '../catalogue.ts'
import { parse } from '../errors/parse.ts'
import { compareEditions } from './compare-editions.ts'
import { withText } from './edit-edition.ts'
import { panelFields } from './editable-texts.ts'
import { type EditionInput, editionSchema } from './schema.ts'

const [edition] = readCatalogue().editions
if (!edition) throw new Error('The catalogue has no edition.')

/** The edition with a change in its data. */
function changed(change: (data: EditionInput) => void) {
  const data = structuredClone(edition) as EditionInput
  change(data)
  return parse(editionSchema, { ...data, id: 'edition-2' }, 'edition')
}

const NONE = { sections: [], fields: [], data: [] }

describe('two editions', () => {
  it('that say the same differ in nothing but their names', () => {
    expect(
      compareEditions(
        edition,
        changed(() => undefined),
      ),
    ).toEqual(NONE)
  })

  it('differ in any one text that is changed, by its French names', () => {
    for (const text of panelFields(edition.panels).filter(({ kind }) => kind === 'text')) {
      const { panel, field, title, group, value } = text
      const to = withText(edition, text, `${value} aussi`)
      expect(compareEditions(edition, to)).toEqual({
        ...NONE,
        fields: [
          {
            ...{ change: 'changed', kind: 'text', panel, field, title },
            ...(group === undefined ? {} : { group }),
            ...{ from: value, to: `${value} aussi` },
          },
        ],
      })
    }
  })

  it('differ in one item where one is put between others', () => {
    const to = changed(({ panels }) => {
      panels['why-publish']?.reasons.splice(1, 0, { theme: 'commons', text: 'Innover' })
    })
    expect(compareEditions(edition, to).fields).toEqual([
      expect.objectContaining({ change: 'added', field: 'reasons.1.theme', to: 'commons' }),
      {
        ...{ change: 'added', kind: 'text', panel: 'why-publish', field: 'reasons.1.text' },
        ...{ group: 'Raisons', title: 'Raison 2', to: 'Innover' },
      },
    ])
    expect(compareEditions(to, edition).fields).toEqual([
      expect.objectContaining({ change: 'removed', field: 'reasons.1.theme', from: 'commons' }),
      expect.objectContaining({ change: 'removed', title: 'Raison 2', from: 'Innover' }),
    ])
  })

  it('differ in what is chosen from a list and in what is set in bold', () => {
    const to = changed(({ panels }) => {
      const [reason] = panels['why-publish']?.reasons ?? []
      if (reason) reason.theme = 'savings'
      const [, run] = panels['need-help']?.offer ?? []
      if (run) delete run.strong
    })
    expect(compareEditions(edition, to).fields).toEqual([
      expect.objectContaining({
        ...{ change: 'changed', kind: 'choice', field: 'reasons.0.theme', title: 'Sujet' },
        ...{ from: 'services', to: 'savings' },
      }),
      expect.objectContaining({ change: 'removed', kind: 'mark', field: 'offer.1.strong' }),
    ])
  })

  it('differ in a section that one of them has, and in each of its texts', () => {
    const to = changed((data) => {
      delete data.panels.cover
      data.readingOrder = data.readingOrder.filter((panel) => panel !== 'cover')
    })
    const text = { kind: 'text', panel: 'cover', field: 'title', title: 'Titre' }
    const said = edition.panels.cover?.title
    expect(compareEditions(edition, to)).toMatchObject({
      sections: [{ change: 'removed', panel: 'cover' }],
      fields: [{ ...text, change: 'removed', from: said }],
      data: [{ change: 'changed', field: 'readingOrder' }],
    })
    expect(compareEditions(to, edition)).toMatchObject({
      sections: [{ change: 'added', panel: 'cover' }],
      fields: [{ ...text, change: 'added', to: said }],
    })
  })

  it('differ in their data, and in the order in which they are read', () => {
    const to = changed((data) => {
      data.status = 'draft'
      data.provenance.source = 'Autre compte rendu'
      data.provenance.corrections.pop()
      data.readingOrder = data.readingOrder.toReversed()
    })
    const { data } = compareEditions(edition, to)
    expect(data).toMatchObject([
      { change: 'changed', field: 'status', from: 'validated', to: 'draft' },
      { change: 'changed', field: 'provenance.source', to: 'Autre compte rendu' },
      { change: 'removed', field: 'provenance.corrections.2.path' },
      { change: 'removed', field: 'provenance.corrections.2.source' },
      { change: 'removed', field: 'provenance.corrections.2.reason' },
      { change: 'changed', field: 'readingOrder', to: to.readingOrder.join(', ') },
    ])
    expect(data.at(-1)?.from).toBe(edition.readingOrder.join(', '))
  })
})
