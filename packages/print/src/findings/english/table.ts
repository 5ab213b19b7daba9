import type { WordsFor } from '@flyer-open-data/flyer'
import type { PressFaults } from '../faults.ts'

/** English words for a table of members. */
export const TABLE: Pick<WordsFor<PressFaults>, 'table'> = {
  table: {
    why: 'A row that is misread would print the wrong name or the wrong address.',
    faults: {
      'no-column': ({ column }) => ({
        what: `The table has no column « ${column} ».`,
        mend: 'Write the names of the columns in the first line: nom, service, courriel, telephone, url, logo.',
      }),
      'column-twice': ({ column }) => ({
        what: `The column « ${column} » is there twice.`,
        mend: 'Keep one of them.',
      }),
      'no-rows': () => ({
        what: 'The table has no row under the names of its columns.',
        mend: 'Write one row for each member.',
      }),
      'too-many-rows': ({ rows, most }) => ({
        what: `The table has ${rows} rows, and ${most} are read at once.`,
        mend: 'Part it in several tables.',
      }),
      'too-many-cells': ({ cells, columns }) => ({
        what: `The row has ${cells} cells, and the table ${columns} columns.`,
        mend: 'Put a cell that holds a separator in quotes.',
      }),
      'broken-quotes': () => ({
        what: 'A cell opens a quote that does not close, or goes on after it.',
        mend: 'Close the quote, and write a quote inside a cell twice.',
      }),
      'logo-with-path': ({ file }) => ({
        what: `The logo « ${file} » is named with a folder.`,
        mend: 'Name the file alone, and put it into the folder of the logos.',
      }),
      'no-logo-file': ({ file }) => ({
        what: `There is no logo « ${file} » in the folder.`,
        mend: 'Put it there, correct its name, or leave the cell empty.',
      }),
      'no-number': ({ text }) => ({
        what: `The quantity « ${text} » is no whole number.`,
        mend: 'Write figures alone, or leave the cell empty.',
      }),
    },
  },
}
