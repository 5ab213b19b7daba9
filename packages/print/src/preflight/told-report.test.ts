import { expect, it } from 'vitest'
import { z } from 'zod'
import { jsonReportSchema } from './told-report.ts'

it('report.schema.json tells other programs what --json prints', async () => {
  const schema = `${JSON.stringify(z.toJSONSchema(jsonReportSchema), null, 2)}\n`
  const renew = 'renew it: npx vitest run src/preflight/told-report.test.ts -u, in packages/print'
  await expect(schema).toMatchFileSnapshot('./report.schema.json', renew)
})
