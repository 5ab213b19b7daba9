import { runProcess } from './run-process.ts'

/** The command run from its sources; `npm run print` runs it built (`bin/print.mjs`). */
await runProcess('print')
