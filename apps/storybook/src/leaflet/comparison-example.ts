import { mm, withText } from '@flyer-open-data/flyer'
import { checkDraft, type Item, type LeafletLayout, type LeafletRequest } from '@flyer-open-data/ui'
import { OWN_RECIPES } from '@flyer-open-data/ui/comparison'
import type { Comparison } from '../light-table/before-after/compared.ts'

/** One word of a reason, one ink by 2 %, and the law moved down by 0.3 mm. */
export function comparisonExample(request: LeafletRequest, layout: LeafletLayout): Comparison {
  const { edition } = request
  const reason = { panel: 'why-publish', field: 'reasons.0.text' } as const
  const draft = withText(edition, reason, 'Améliorer les services à la jeunesse')
  const changed = checkDraft({ ...request, edition: draft }).layout ?? layout
  const inks = { ...OWN_RECIPES, deepBlue: { ...OWN_RECIPES.deepBlue, c: 98 } }
  return {
    before: { name: 'L’édition', edition, layout, inks: OWN_RECIPES },
    after: {
      ...{
        name: 'Un mot changé, une encre à 2\u00a0% de moins, un texte déplacé de 0,3\u00a0mm',
        edition: draft,
        inks,
      },
      layout: withMovedLaw(changed, 0.3),
    },
  }
}

/** A layout whose law stands lower, by so many mm. */
function withMovedLaw(layout: LeafletLayout, by: number): LeafletLayout {
  const move = (item: Item): Item => {
    if (item.kind === 'group') return { ...item, items: item.items.map(move) }
    if (item.kind !== 'text' || item.text.field !== 'law') return item
    return { ...item, text: { ...item.text, firstBaseline: mm(item.text.firstBaseline + by) } }
  }
  return {
    ...layout,
    panels: layout.panels.map((panel) => ({
      ...panel,
      content: { ...panel.content, items: panel.content.items.map(move) },
    })),
  }
}
