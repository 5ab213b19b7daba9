import { edition1 } from '../../packages/flyer/src/content/edition-1.ts'

const { panels } = edition1
const { reasons } = panels['why-publish']
const didYouKnow = panels['did-you-know']

/** Edition 1 with one word changed, one reason less, and an address that nobody has yet. */
export const draft = {
  ...edition1,
  id: 'edition-2',
  status: 'draft',
  updatedOn: '2026-03-02',
  panels: {
    ...panels,
    'why-publish': { ...panels['why-publish'], reasons: reasons.slice(0, -1) },
    'did-you-know': {
      ...didYouKnow,
      definition: didYouKnow.definition.replace('librement', 'toujours'),
    },
    'need-help': { ...panels['need-help'], email: 'opendata@datagrandest.fr' },
  },
}
