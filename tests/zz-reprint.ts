import { findBrowser } from './browser/find-browser.ts'
import { launchBrowser } from './browser/launch.ts'
import { serveFolder } from './browser/serve-folder.ts'

const served: any = await serveFolder(new URL('../apps/site/site-static', import.meta.url).pathname)
const b = await launchBrowser(await findBrowser())
const p = await b.newPage({ viewport: { width: 1200, height: 900 } })
p.on('console', (m) => console.log('console', m.type(), m.text().slice(0, 400)))
p.on('pageerror', (e) => console.log('error', e.message, e.stack?.slice(0, 600)))
p.on('requestfailed', (r) => console.log('failed', r.url()))
const t0 = Date.now()
await p.goto(served.origin + '/reimprimer/')
await p.waitForSelector('.reprint', { timeout: 60000 })
console.log('ready', Date.now() - t0)
await p.screenshot({ path: '/tmp/r-1.png' })
await p.screenshot({ path: '/tmp/r-1full.png', fullPage: true })
await p.getByLabel('Nom de la collectivité').fill("Communauté de communes de l'Orée")
await p.getByLabel('Adresse électronique').fill('contact@oree.example')
await p.getByLabel('Site internet').fill('https://www.oree.example/')
await p.getByLabel('Téléphone').fill('0383000000')
await p.screenshot({ path: '/tmp/r-2.png' })
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
await p.waitForSelector(
  '[data-verdict=good],[data-verdict=acceptable],[data-verdict=refused],[data-verdict=failed]',
  { timeout: 90000 },
)
console.log(await p.locator('.logo-verdict').textContent())
await p.screenshot({ path: '/tmp/r-3.png', fullPage: true })
if (process.argv[2] === 'nologo') await p.getByText('Retirer le logo').click()
const t1 = Date.now()
await p.getByRole('button', { name: 'Fabriquer le PDF' }).click()
await p.waitForFunction(
  () =>
    ['made', 'failed', 'stale'].includes(
      document.querySelector('.making-status')?.getAttribute('data-status') ?? '',
    ),
  undefined,
  { timeout: 120000 },
)
console.log('made', Date.now() - t1, await p.locator('.making-status').textContent())
console.log(
  await p.locator('.check').allTextContents(),
  await p.locator('.downloads').allTextContents(),
)
await p.screenshot({ path: '/tmp/r-4.png', fullPage: true })
await p.getByRole('button', { name: 'Les deux faces' }).click()
await p.screenshot({ path: '/tmp/r-5.png' })
await p.getByRole('button', { name: 'Plié' }).click()
await p.screenshot({ path: '/tmp/r-6.png' })
await p.setViewportSize({ width: 360, height: 800 })
await p.screenshot({ path: '/tmp/r-7.png', fullPage: true })
console.log('overflow', await p.evaluate(() => document.documentElement.scrollWidth))
await b.close()
served.close()
process.exit(0)
