/** Makes the products of members with logos in colours and in pixels: `make-members.ts <folder>`. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PRODUCT_NAMES } from '@flyer-open-data/print'
import { COLOURED_LOGO, PICTURE_LOGO } from '@flyer-open-data/ui/specimens'
import { openJob } from '../tagging/open-job.ts'
import { jobWithLogo } from '../tagging/tagged-products.ts'

const [out] = process.argv.slice(2)
if (!out) throw new TypeError('The folder to make them in is not told.')

for (const job of [jobWithLogo('couleurs', COLOURED_LOGO), jobWithLogo('image', PICTURE_LOGO)]) {
  const { bytesOf } = await openJob(job)
  const folder = join(out, job.id)
  await mkdir(folder, { recursive: true })
  const files = PRODUCT_NAMES.map((product) => ({ product, path: `${job.id}-${product}.pdf` }))
  for (const { product, path } of files) await writeFile(join(folder, path), await bytesOf(product))
  await writeFile(join(folder, 'manifest.json'), JSON.stringify({ files }))
}
