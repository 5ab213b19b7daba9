import { type Finding, type Order, type ReprintChoices, readOrder } from '@flyer-open-data/flyer'
import type { MemberRow } from './members-table.ts'
import { tableFinding } from './table-finding.ts'

/**
 * The order of a row: what its cells say, with the choices that all rows share.
 *
 * @param takenIds ids of the rows before it, and of whoever else has one; gets the one of this row
 * @throws ContentError with every cell that is wrong, by its field in an order
 */
export function orderOfRow(
  { cells }: MemberRow,
  reprint: ReprintChoices,
  takenIds: Set<string>,
): Order {
  const { nom, service, courriel, telephone, url, mention, logo, quantite } = cells
  const order = readOrder({
    sender: {
      ...given({ name: nom, service, mention }),
      contact: given({ email: courriel, telephone, website: url }),
    },
    ...(logo === undefined ? {} : { logo: { file: logo } }),
    reprint: {
      ...reprint,
      ...(quantite === undefined || !isNumber(quantite) ? {} : { quantity: numberIn(quantite) }),
    },
  })
  const id = freeId(order.sender.id, takenIds)
  takenIds.add(id)
  return { ...order, sender: { ...order.sender, id } }
}

/** What is wrong with a row before it is read as an order. */
export function findingsOfRow(
  { line, cells, findings }: MemberRow,
  logos: ReadonlyMap<string, unknown>,
): Finding[] {
  const { logo: file, quantite } = cells
  const found = [...findings]
  if (file !== undefined && /[/\\]|^\.\.?$/.test(file)) {
    found.push(tableFinding('logo-with-path', { file }, line, 'logo'))
  } else if (file !== undefined && logoNamed(file, logos) === undefined) {
    found.push(tableFinding('no-logo-file', { file }, line, 'logo'))
  }
  if (quantite !== undefined && !isNumber(quantite)) {
    found.push(tableFinding('no-number', { text: quantite }, line, 'quantite'))
  }
  return found
}

/** The logo of that name; else the only one of that name in other capitals or accents put together. */
export function logoNamed<T>(file: string, logos: ReadonlyMap<string, T>): T | undefined {
  const exact = logos.get(file)
  if (exact !== undefined) return exact
  const like = (name: string) => name.normalize('NFC').toLowerCase()
  const alike = [...logos].filter(([name]) => like(name) === like(file))
  return alike.length === 1 ? alike[0]?.[1] : undefined
}

const withoutSpaces = (text: string) => text.replaceAll(/\s/gu, '')
const isNumber = (text: string) => /^\d+$/.test(withoutSpaces(text))
const numberIn = (text: string) => Number(withoutSpaces(text))

/** What has a value. */
const given = (fields: Readonly<Record<string, string | undefined>>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))

/** An id that no other row has: the second of a name gets a 2, and so on. */
function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id
  let number = 2
  while (taken.has(`${id}-${number}`)) number += 1
  return `${id}-${number}`
}
