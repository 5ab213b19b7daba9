import { type PlantedFault, rewrite } from './plant.ts'

/** A mark with all that it holds. */
const H1_MARK = /\/H1 <<\/MCID \d+>> BDC\n(BT[\s\S]*?ET)\nEMC/
const ARTIFACT = /\/Artifact BMC\n([\s\S]*?)\nEMC/

/** Faults in the contents of pages. */
export const IN_MARKS: readonly PlantedFault[] = [
  {
    what: 'the last mark is never closed',
    fault: 'mark/unbalanced',
    plant: (document) => rewrite(document, /\nEMC(?![\s\S]*\nEMC)/, ''),
  },
  {
    what: 'a mark is closed that was not opened',
    fault: 'mark/unbalanced',
    plant: (document) => rewrite(document, /$/, '\nEMC'),
  },
  {
    what: 'a graphics state is never restored',
    fault: 'mark/unbalanced',
    plant: (document) => rewrite(document, /$/, '\nq'),
  },
  {
    what: 'a mark stands in another',
    fault: 'mark/nested',
    plant: (document) => rewrite(document, H1_MARK, (mark) => `/Artifact BMC\n${mark}\nEMC`),
  },
  {
    what: 'a mark is opened outside a graphics state and closed in it',
    fault: 'mark/depth',
    plant: (document) =>
      rewrite(document, H1_MARK, (mark) => mark.replace('BT', 'q\nBT').replace('EMC', 'EMC\nQ')),
  },
  {
    what: 'a mark is closed inside a text object',
    fault: 'mark/depth',
    plant: (document) => rewrite(document, /ET\nEMC/, 'EMC\nET'),
  },
  {
    what: 'a line has no mark',
    fault: 'mark/missing',
    plant: (document) => rewrite(document, H1_MARK, '$1'),
  },
  {
    what: 'a ground has no mark',
    fault: 'mark/missing',
    plant: (document) => rewrite(document, ARTIFACT, '$1'),
  },
  {
    what: 'a picture has no mark',
    fault: 'mark/missing',
    plant: (document) => rewrite(document, /$/, '\n/Im1 Do'),
  },
  {
    what: 'a gradient has no mark',
    fault: 'mark/missing',
    plant: (document) => rewrite(document, /$/, '\n/Sh1 sh'),
  },
  {
    what: 'a mark holds nothing',
    fault: 'mark/empty',
    plant: (document) => rewrite(document, /$/, '\n/Artifact BMC\nEMC'),
  },
  {
    what: 'a mark holds a clip alone',
    fault: 'mark/empty',
    plant: (document) => rewrite(document, /$/, '\n/Artifact BMC\n0 0 9 9 re W n\nEMC'),
  },
  {
    what: 'two marks have one number',
    fault: 'mark/number-twice',
    plant: (document) => rewrite(document, /MCID 1>>/, 'MCID 0>>'),
  },
  {
    what: 'a mark says another role than its element',
    fault: 'mark/tag',
    plant: (document) => rewrite(document, /\/H1 </, '/P <'),
  },
  {
    what: 'a mark that is no artifact has no number',
    fault: 'mark/tag',
    plant: (document) => rewrite(document, /\/H1 <<\/MCID \d+>> BDC/, '/H1 BMC'),
  },
  {
    what: 'a mark has a number that no element holds',
    fault: 'tree/mark-unheld',
    plant: (document) => rewrite(document, /MCID 1>>/, 'MCID 77>>'),
  },
  {
    what: 'an artifact becomes content',
    fault: 'tree/mark-unheld',
    plant: (document) => rewrite(document, /\/Artifact BMC/, '/P <</MCID 90>> BDC'),
  },
  {
    what: 'a line becomes an artifact',
    fault: 'tree/mark-unpainted',
    plant: (document) => rewrite(document, /\/H1 <<\/MCID \d+>> BDC/, '/Artifact BMC'),
  },
  {
    what: 'a line becomes an artifact, and its words with it',
    fault: 'words/artifact',
    plant: (document) => rewrite(document, /\/H1 <<\/MCID \d+>> BDC/, '/Artifact BMC'),
  },
  {
    what: 'a line loses the space at its end',
    fault: 'words/other',
    plant: (document) => rewrite(document, /(\/H1 <[\s\S]*?)[\da-f]{4}(> 0\] TJ)/, '$1$2'),
  },
  {
    what: 'a line loses its first letter',
    fault: 'words/other',
    plant: (document) => rewrite(document, /(\/H1 <[\s\S]*?\[<)[\da-f]{4}/, '$1'),
  },
  {
    what: 'the slug is not printed',
    fault: 'words/artifact',
    product: 'press',
    plant: (document) => rewrite(document, /\/Artifact BMC\nBT[\s\S]*?ET\nEMC/, ''),
  },
  {
    what: 'a figure paints far from where it stands',
    fault: 'figure/outside',
    plant: (document) => rewrite(document, /\/Figure <.*BDC\n/, '$&-9 -9 4000 4000 re\n'),
  },
  {
    what: 'a figure and the ground under it are taken for each other',
    fault: 'figure/outside',
    plant: (document) => {
      rewrite(document, /\/Artifact BMC(?=[\s\S]*\/Figure <)/, '/Figure <</MCID 999>> BDC')
      rewrite(document, /\/Figure (<<\/MCID (?!999)\d+>>) BDC/, '/Artifact $1 BMC')
      rewrite(
        document,
        /\/Figure <<\/MCID 999>>([\s\S]*)\/Artifact (<<.*>>) BMC/,
        (_, between = '', number = '') => `/Figure ${number}${between}/Artifact BMC`,
      )
    },
  },
  {
    what: 'the second path of a figure becomes an artifact',
    fault: 'figure/torn',
    plant: (document) =>
      rewrite(document, /(\/Figure <[\s\S]*?EMC[\s\S]*?)\/Figure <.*BDC/, '$1/Artifact BMC'),
  },
  {
    what: 'a figure shows words',
    fault: 'figure/outside',
    plant: (document) =>
      rewrite(
        document,
        /(\/P <<\/MCID \d+>> BDC\n)(BT[\s\S]*?ET\n)([\s\S]*\/Figure <.*BDC\n)/,
        '$1$2$3$2',
      ),
  },
]
