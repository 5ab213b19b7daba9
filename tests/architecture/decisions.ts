/** The parts of a decision, in their order, each the beginning of a paragraph. */
const PARTS = ['Decision', 'Alternatives', 'Cost']

/** What stands under the title: since when it holds, or which decision holds in its place. */
const STATUS =
  /^# \S.*\n\nStatus: (accepted, (\d{4}-\d{2}-\d{2})|superseded by \[[^\]]+\]\((?<by>[\w-]+\.md)\), (\d{4}-\d{2}-\d{2}))\.\n\n/

/** What a decision lacks, by the texts of all decisions and their file names. */
export function decisionFaults(name: string, texts: ReadonlyMap<string, string>): string[] {
  const text = texts.get(name) ?? ''
  const status = STATUS.exec(text)
  const by = status?.groups?.['by']
  const found = [...text.matchAll(/^\*\*(\w+)\.\*\* \S/gm)].map(([, part]) => part)
  return [
    ...(status ? [] : [`${name}: no « Status: accepted, <day>. » under its title`]),
    ...(by !== undefined && (by === name || !texts.has(by))
      ? [`${name}: superseded by ${by}, which is no other decision`]
      : []),
    ...(found.join() === PARTS.join()
      ? []
      : [`${name}: has ${found.join(', ') || 'no part'}, not ${PARTS.join(', ')}`]),
  ]
}
