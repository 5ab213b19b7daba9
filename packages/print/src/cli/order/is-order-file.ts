/** Whether a value of `--sender` names an order file and no sender of the catalogue. */
export const isOrderFile = (sender: string | undefined): sender is string =>
  sender?.toLowerCase().endsWith('.json') ?? false
