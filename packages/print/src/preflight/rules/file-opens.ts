/**
 * P101: the file opens. Where it does not, there is nothing that a rule could look at: whoever opens
 * the file finds it.
 */
export const FILE_OPENS = {
  id: 'P101',
  title: 'The file is a PDF that opens',
  source: 'ISO 32000-1, 7.5; limits of size and pages: this project',
  severity: 'error',
  needs: [],
} as const
