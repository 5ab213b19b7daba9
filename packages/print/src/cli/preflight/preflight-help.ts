import { PROFILE_IDS } from '../../preflight/profiles/profile.ts'
import { ENGLISH_VERDICTS } from '../../preflight/words/english.ts'
import { PREFLIGHT_EXIT_CODES } from './preflight-exit-codes.ts'

const PROFILES = PROFILE_IDS.map(
  (id) => `  ${id.padEnd(18)}${ENGLISH_VERDICTS.profiles[id]}\n`,
).join('')

/** What `--help` prints. */
export const PREFLIGHT_HELP = `Reads finished PDFs back and says whether they may be printed.

  npm run preflight -- file.pdf                  any PDF, made by whatever
  npm run preflight -- out/meuse-2024            every PDF in a folder; of a run, its products
  npm run preflight -- "out/**/*-press.pdf"      every PDF that a pattern matches
  npm run preflight -- file.pdf --for onlineprinters
                                                 held to what that printer asks for

Options
  -p, --profile P       what the file is for, one of those below; unless told, what the manifest
                        beside it says, or else offset, on the paper of its output intent
  -f, --for PRINTER     a printer whose published demands are laid over the profile
      --printers FILE   a JSON file with more printers: { "printers": [ … ] }, each as --list --json
                        shows them
  -l, --list            list the profiles and the printers, each with its source, and stop
      --lang LANG       tell the findings in en or fr (default: en)
      --json            print the reports as JSON on standard output, nothing else; their schema is
                        packages/print/src/preflight/report.schema.json; npm's own
                        lines stay away with npm run -s preflight -- …
  -h, --help            print this and stop

Profiles
${PROFILES}
A page that asks for too much work, as is counted before, is not drawn, and one whose drawing does
not end is broken off after 30 s: both are told as errors (P105); what the file says is judged all
the same.

The rules have numbers: packages/print/src/preflight/RULES.md tells each with its source.

Exit codes, the worst of all files
  ${PREFLIGHT_EXIT_CODES.clean}  no errors; warnings may be told
  ${PREFLIGHT_EXIT_CODES.errors}  a file has errors
  ${PREFLIGHT_EXIT_CODES.usage}  wrong call: unknown option, profile or printer, no such file
  ${PREFLIGHT_EXIT_CODES.unreadable}  a file cannot be read
  ${PREFLIGHT_EXIT_CODES.unexpected}  unexpected error (a defect: please report it)
`
