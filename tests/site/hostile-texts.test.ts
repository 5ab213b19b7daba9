import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openSite } from '../browser/opened-site.ts'
import { fillIn, type MemberPage, make, openTool } from './member-page.ts'

const site = openSite()
let tool: MemberPage
beforeAll(async () => {
  tool = await openTool(site.browser, site.address('reimprimer'))
})
afterEach(() => {
  expect(tool.faults.splice(0)).toEqual([])
})
afterAll(() => tool?.context.close())

/** What shows of itself if anybody ever takes it for more than letters. */
const HTML = '<img src=x onerror="document.title=1"><b>Zzmairie</b>'

/** Types a text into a field of a form that is otherwise good, and leaves it. */
async function typed(field: string, text: string) {
  const { page } = tool
  await fillIn(page)
  for (const one of ['service', 'mention', 'telephone', 'quantity']) {
    await page.locator(`#champ-${one}`).fill('')
  }
  await page.locator(`#champ-${field}`).fill(text)
  await page.locator(`#champ-${field}`).blur()
  const told = (await page.locator(`#champ-${field}-fautes`).textContent()) ?? ''
  const picture = (await page.locator('.fitted').textContent()) ?? ''
  return { told, picture, isToMend: (await page.locator('.summary').count()) === 1 }
}

const LONG = 'Zzcommunauté '.repeat(16).slice(0, 200)

describe('a text that cannot be printed is told in a sentence at its field', () => {
  it.each([
    ['a name of 200 characters', 'name', LONG, 'caractères'],
    ['a name of 200 characters without a space', 'name', 'Z'.repeat(200), 'caractères'],
    ['a service of 200 characters', 'service', LONG, 'caractères'],
    ['a name from right to left', 'name', 'بلدية زد', ''],
    ['a name in Hebrew', 'name', 'עיריית מץ', ''],
    ['a name that turns the reading round', 'name', 'Commune \u202ede Bar', ''],
    ['an emoji', 'name', 'Valmont 🌳', ''],
    ['a family of emoji', 'service', '👩‍👩‍👧‍👦 Zzaccueil', ''],
    ['a flag', 'mention', '🇫🇷', ''],
    ['letters under letters', 'name', 'Z̸̡̢̛͖̰a͔l̵̨g͜o̶', ''],
    ['HTML', 'name', HTML, ''],
    ['an address that is a script', 'website', 'javascript:document.title=1', 'site'],
    ['an address with HTML', 'website', 'www.example.fr/"><b>', 'L’adresse contient'],
    ['an e-mail address with HTML', 'email', '<b>@example.fr', 'adresse électronique'],
    ['two e-mail addresses', 'email', 'a@b.example,c@d.example', 'adresse électronique'],
    ['a quantity that is none', 'quantity', '1e9', ''],
    ['a quantity below nothing', 'quantity', '-5', ''],
  ])('%s', async (_, field, text, says) => {
    const { told, isToMend } = await typed(field, text)
    expect(told.trim()).toMatch(/^\p{Lu}.*\.$/su)
    expect(told).toContain(says)
    expect(isToMend).toBe(true)
    expect(await tool.page.title()).not.toBe('1')
    expect(await tool.page.locator('.fitted script, main img[src="x"], .steps b').count()).toBe(0)
  })
})

describe('a text that is only odd is printed as it stands', () => {
  it.each([
    ['letters of all of France', 'name', 'Œuvre de L’Haÿ-les-Roses'],
    ['the name of a method', 'name', 'constructor'],
    ['a script', 'service', '<script>document.title=1</script>'],
    ['words for a telephone number', 'telephone', 'sur rendez-vous'],
  ])('%s', async (_, field, text) => {
    const { told, picture, isToMend } = await typed(field, text)
    expect({ told, isToMend }).toEqual({ told: '', isToMend: false })
    expect(picture.replaceAll(/\s/g, '')).toContain(text.replaceAll(/\s/g, ''))
    expect(await tool.page.title()).not.toBe('1')
    expect(await tool.page.locator('.fitted script').count()).toBe(0)
  })

  it('and the file of such a member is made', async () => {
    await typed('name', 'constructor')
    await make(tool.page)
    expect(await tool.page.locator('.check').textContent()).toContain('Bon pour l’impression')
  })
})

it('nothing that was typed was asked of anybody', () => {
  expect(tool.asked.filter((one) => !one.startsWith(`${site.origin}/`))).toEqual([])
  // The hash in the name of a built file may be any letters.
  const told = tool.asked.map((one) => one.replace(/-[\w-]{8}(?=\.\w+ )/, ''))
  expect(told.filter((one) => /zz|constructor|valmont|example/i.test(one))).toEqual([])
})
