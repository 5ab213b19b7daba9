import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { findBrowser } from './browser/find-browser.ts'
import { launchBrowser } from './browser/launch.ts'
import { serveFolder } from './browser/serve-folder.ts'
import { callCommand } from './setup/call-command.ts'
const served: any = await serveFolder(new URL('../apps/site/site-static', import.meta.url).pathname)
const b = await launchBrowser(await findBrowser())
const p = await b.newPage({ viewport: { width: 1200, height: 900 } })
await p.goto(served.origin + '/reimprimer/')
await p.waitForSelector('.reprint', { timeout: 60000 })
await p.getByLabel('Nom de la collectivité').fill("Communauté de communes de l'Orée")
await p.getByLabel('Adresse électronique').fill('contact@oree.example')
await p.getByLabel('Site internet').fill('https://www.oree.example/')
const png = await p.evaluate(async () => {
  const c = document.createElement('canvas')
  c.width = 1200
  c.height = 700
  const x = c.getContext('2d')!
  x.fillStyle = '#0b6'
  x.fillRect(0, 0, 1200, 700)
  x.fillStyle = '#fff'
  x.fillRect(200, 200, 800, 300)
  return c.toDataURL('image/png').split(',')[1]!
})
await p
  .locator('input[type=file]')
  .setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: Buffer.from(png, 'base64') })
await p.waitForSelector('[data-verdict=good]', { timeout: 90000 })
await p.getByRole('button', { name: 'Fabriquer le PDF' }).click()
await p.waitForSelector('.downloads', { timeout: 90000 })
const dir = await mkdtemp('/tmp/cmp-')
await writeFile(
  `${dir}/order.json`,
  JSON.stringify({
    sender: {
      name: "Communauté de communes de l'Orée",
      contact: { email: 'contact@oree.example', website: 'https://www.oree.example/' },
    },
    logo: { base64: png },
    reprint: {},
  }),
)
const r = await callCommand(['--sender', `${dir}/order.json`, '--out', dir])
console.log(r.code, r.stderr.slice(-400))
const folder = (await readdir(dir)).find((n) => !n.endsWith('.json'))!
for (const link of await p.locator('.downloads a').all()) {
  const [d] = await Promise.all([p.waitForEvent('download'), link.click()])
  const name = d.suggestedFilename()
  const mine = await readFile((await d.path())!)
  const theirs = await readFile(`${dir}/${folder}/${name}`).catch(() => Buffer.from(''))
  await writeFile(`${dir}/page-${name}`, mine)
  const h = (x: Buffer) => createHash('sha256').update(x).digest('hex').slice(0, 12)
  console.log(name, mine.length, theirs.length, h(mine) === h(theirs))
}
console.log(dir)
await b.close()
served.close()
process.exit(0)
