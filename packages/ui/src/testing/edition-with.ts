import { type Edition, editionSchema, type PanelId, parse } from '@flyer-open-data/flyer'

/** An edition with another value in one field of a panel, such as `reasons.0.text`. */
export function editionWith(
  edition: Edition,
  panel: PanelId,
  field: string,
  value: unknown,
): Edition {
  const copy = structuredClone(edition)
  const keys = field.split('.')
  const last = keys.pop() ?? ''
  let holder: unknown = copy.panels[panel]
  for (const key of keys) holder = Object(holder)[key]
  if (!(last in Object(holder))) throw new Error(`${panel} has no field ${field}`)
  Object.assign(Object(holder), { [last]: value })
  return parse(editionSchema, copy, 'edition')
}
