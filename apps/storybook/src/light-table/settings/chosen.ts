import { type Catalogue, type PrintRun, type Sender, sendersOf } from '@flyer-open-data/flyer'
import type { ViewSettings } from './view-settings.ts'

/** The print run and the sender that a view names. */
export function chosenIn(
  catalogue: Catalogue,
  { run, sender }: Pick<ViewSettings, 'run' | 'sender'>,
): { readonly run: PrintRun; readonly sender: Sender } {
  return {
    run: named(catalogue.printRuns, run, 'print run'),
    sender: named(sendersOf(catalogue), sender, 'sender'),
  }
}

function named<Item extends { readonly id: string }>(
  items: readonly Item[],
  id: string,
  what: string,
): Item {
  const item = items.find((one) => one.id === id)
  if (!item) throw new RangeError(`The catalogue has no ${what} ${id}.`)
  return item
}
