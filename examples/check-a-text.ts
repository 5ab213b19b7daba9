/**
 * Checks a text against the rules of French typography, and tells what is wrong in French and in
 * English: `node --import tsx examples/check-a-text.ts "L'OPEN DATA"`. Ends with 1 when anything is.
 */
import { checkText, ENGLISH, FRENCH, tell } from '@flyer-open-data/flyer'

const [text = ''] = process.argv.slice(2)

// The role decides which rules look at a text: this one is prose.
const findings = checkText({ text, role: 'body' }, {})

for (const finding of findings) {
  const fr = tell(FRENCH, finding)
  const en = tell(ENGLISH, finding)
  process.stdout.write(
    `${finding.rule}\n  fr: ${fr.what} ${fr.mend}\n  en: ${en.what} ${en.mend}\n`,
  )
}
if (findings.length === 0) process.stdout.write('fr: Rien à corriger.\nen: Nothing to correct.\n')
process.exitCode = findings.length === 0 ? 0 : 1
