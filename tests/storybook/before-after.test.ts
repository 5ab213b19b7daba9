import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { axeFaults } from '../browser/axe-faults.ts'
import { openStorybook } from '../browser/opened-storybook.ts'
import { choose, press } from './table-switches.ts'

const EXAMPLE = 'avant-et-après--example'

const storybook = openStorybook({ viewport: { width: 1280, height: 800 } })

const entries = (page: Page) => page.locator('.change-list > li > button')
const told = (page: Page) => page.locator('.before-after-panel > .table-unseen[role=status]')

/** What lies under the curtain is cut away from here on, in percent of the sheet. */
const curtainOf = async (page: Page) => {
  const style = await page.locator('.before-after-drawn').getAttribute('style')
  return 100 - Number(/inset\(0(?:px)? ([\d.]+)%/.exec(style ?? '')?.[1])
}

describe('before and after, on the example of one word, one ink and one place', () => {
  it('names what has changed, in reading order, each at its place', async () => {
    const page = await storybook.show(EXAMPLE)
    await expect.poll(() => entries(page).count()).toBe(3)
    const [ink, word, place] = await entries(page).allInnerTexts()
    expect(ink).toContain('Bleu profond\u00a0: le cyan passe de 100\u00a0% à 98\u00a0%.')
    expect(ink).toMatch(/\d+\u00a0éléments en \d+\u00a0endroits/)
    expect(word).toMatch(/Texte\s+Pourquoi publier ses données\u202f\? › Raisons › Raison 1/)
    const marked = entries(page).nth(1)
    expect(await marked.locator('del').textContent()).toMatch(/population/)
    expect(await marked.locator('ins').textContent()).toMatch(/jeunesse/)
    expect(word).toMatch(/Intérieur, à 30,0\u00a0mm du bord gauche et à 45,1\u00a0mm du haut/)
    expect(place).toContain('Déplacement de 0,3\u00a0mm vers le bas.')
    expect(await axeFaults(page)).toEqual([])
  })

  it('moves the curtain by keyboard', async () => {
    const page = await storybook.show(EXAMPLE)
    const slider = page.getByRole('slider', { name: 'Rideau' })
    await slider.focus()
    expect(await curtainOf(page)).toBe(50)
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => curtainOf(page)).toBe(51)
    expect(await slider.getAttribute('aria-valuetext')).toBe('51\u00a0% avant, 49\u00a0% après')
    await page.keyboard.press('Home')
    await expect.poll(() => curtainOf(page)).toBe(0)
    await page.keyboard.press('End')
    await expect.poll(() => curtainOf(page)).toBe(100)
  })

  it('moves it by the pointer, and the table stays where it is', async () => {
    const page = await storybook.show(EXAMPLE)
    const curtain = page.locator('.before-after-curtain')
    const box = (await curtain.boundingBox()) ?? expect.fail('no curtain')
    await page.mouse.move(box.x + box.width / 2, box.y + 200)
    await page.mouse.down()
    await page.mouse.move(box.x - 120, box.y + 210, { steps: 4 })
    await page.mouse.up()
    await expect.poll(() => curtainOf(page)).toBeLessThan(45)
    const moved = (await curtain.boundingBox()) ?? expect.fail('no curtain')
    expect(Math.abs(moved.x + moved.width / 2 - (box.x - 120))).toBeLessThan(6)
  })

  it('shows an entry that is chosen by keyboard at its place, and says so', async () => {
    const page = await storybook.show(EXAMPLE)
    await entries(page).nth(2).focus()
    await page.keyboard.press('Enter')
    await expect
      .poll(() => told(page).textContent())
      .toBe(
        'Changement 3 sur 3, Place, montré sur la feuille\u00a0: Intérieur, Le saviez-vous\u202f?.',
      )
    const outline = page.locator('.change-outline[data-was=false]')
    const text = page.locator('.table-sheet [data-field="law"]')
    const [around, inside] = [await outline.boundingBox(), await text.boundingBox()]
    if (!around || !inside) expect.fail('nothing is outlined')
    expect(Math.abs(around.x - inside.x)).toBeLessThan(6)
    expect(around.y).toBeLessThan(inside.y + 12)
    expect(around.y + around.height).toBeGreaterThan(inside.y + inside.height - 12)
    expect(await axeFaults(page)).toEqual([])
  })

  it('turns to the other side for a place that is there', async () => {
    const page = await storybook.show(EXAMPLE)
    await entries(page).first().click()
    await page.getByRole('button', { name: /^Couverture \(/ }).click()
    await page.locator('.table-sheet [data-panel="cover"]').waitFor()
    await expect.poll(() => told(page).textContent()).toContain('Extérieur')
    expect(await page.locator('.change-outline').count()).toBeGreaterThan(2)
  })

  it('blinks, less than three times a second, and stops when it is told to', async () => {
    const page = await storybook.show(EXAMPLE)
    await page.emulateMedia({ reducedMotion: 'no-preference' })
    await press(page, 'Affichage', 'Clignotement')
    const motion = () =>
      page.locator('.before-after-drawn').evaluate((drawn) => {
        const { animationPlayState: state, animationDuration: seconds } = getComputedStyle(drawn)
        return { state, flashesASecond: 1 / Number.parseFloat(seconds) }
      })
    await expect.poll(async () => (await motion()).state).toBe('running')
    expect((await motion()).flashesASecond).toBeLessThan(3)
    await page.getByRole('button', { name: 'Arrêter le clignotement' }).click()
    await expect.poll(async () => (await motion()).state).toBe('paused')
  })

  it('does not blink unasked for whoever wants less motion', async () => {
    const page = await storybook.show(EXAMPLE)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await press(page, 'Affichage', 'Clignotement')
    const start = page.getByRole('button', { name: 'Lancer le clignotement' })
    await start.waitFor()
    const state = () =>
      page
        .locator('.before-after-drawn')
        .evaluate((drawn) => getComputedStyle(drawn).animationPlayState)
    expect(await state()).toBe('paused')
    await start.click()
    await expect.poll(state).toBe('running')
    await page.emulateMedia({ reducedMotion: null })
  })
})

describe('before and after, of what lies on the table', () => {
  it('compares another recipe of an ink, and shows its colour', async () => {
    const page = await storybook.show('feuille--outside', { surface: 'before-after' })
    await choose(page, 'Comparer', 'Une recette d’encre')
    await page.getByText('Rien n’a changé').waitFor()
    const ground = page.locator('.table-sheet [data-ink="deepBlue"]').first()
    const colour = () => ground.evaluate((element) => getComputedStyle(element).backgroundColor)
    const usual = await colour()
    await page.getByLabel('Magenta', { exact: true }).fill('68')
    await expect
      .poll(() => entries(page).textContent())
      .toContain('Bleu profond\u00a0: le magenta passe de 70\u00a0% à 68\u00a0%.')
    await expect.poll(colour).not.toBe(usual)
    const before = page.locator('.before-after-drawn [data-ink="deepBlue"]').first()
    expect(await before.evaluate((drawn) => getComputedStyle(drawn).backgroundColor)).toBe(usual)
  })

  it('compares a patch, and says why one cannot be applied', async () => {
    const page = await storybook.show('feuille--inside', { surface: 'before-after' })
    await choose(page, 'Comparer', 'Une modification du contenu')
    const patch = page.getByLabel('Modification, au format JSON Patch')
    await patch.fill('Bonjour')
    await page.getByText('Ce texte n’est pas une modification').waitFor()
    const value = 'Améliorer les services à la jeunesse'
    await patch.fill(
      JSON.stringify([{ op: 'replace', path: '/panels/why-publish/reasons/0/text', value }]),
    )
    await expect.poll(() => entries(page).count()).toBe(1)
    expect(await entries(page).locator('ins').textContent()).toContain('jeunesse')
    expect(await axeFaults(page)).toEqual([])
  })

  it('compares another sender', async () => {
    const page = await storybook.show('feuille--outside', { surface: 'before-after' })
    await choose(page, 'Comparer', 'Un autre tirage ou émetteur')
    await page.getByText('Rien n’a changé').waitFor()
    await page.getByLabel('Émetteur d’avant').selectOption({ index: 1 })
    await expect.poll(() => entries(page).count()).toBeGreaterThan(3)
    expect((await entries(page).allInnerTexts()).join()).toContain('Retrait')
  })

  it('keeps a state as a file and compares with it: 0.3 mm and 2 % since are told', async () => {
    const page = await storybook.show('volets--did-you-know', { surface: 'before-after' })
    await choose(page, 'Comparer', 'Un état enregistré')
    const link = page.getByRole('link', { name: 'Enregistrer l’état actuel' })
    await expect.poll(() => link.getAttribute('href')).toMatch(/^blob:/)
    expect(await link.getAttribute('download')).toMatch(/^etat-[\w-]+\.json$/)
    const kept = await link.evaluate(async (anchor) =>
      (await fetch((anchor as HTMLAnchorElement).href)).text(),
    )
    const open = (text: string) =>
      page.getByLabel('Ouvrir un état').setInputFiles({
        name: 'etat.json',
        mimeType: 'application/json',
        buffer: Buffer.from(text),
      })
    await open(kept)
    await page.getByText('Rien n’a changé').waitFor()
    const state = JSON.parse(kept)
    state.inks.coral.m -= 2
    const law = state.layout.panels
      .flatMap(({ content }: { content: { items: unknown[] } }) => content.items)
      .find((item: { text?: { field: string } }) => item.text?.field === 'law')
    law.text.x += 0.3
    await open(JSON.stringify(state))
    await expect.poll(() => entries(page).count()).toBe(2)
    const list = (await entries(page).allInnerTexts()).join('\n')
    expect(list).toContain('Déplacement de 0,3\u00a0mm vers la gauche.')
    expect(list).toContain('Corail\u00a0: le magenta passe de 68\u00a0% à 70\u00a0%.')
    await open('{}')
    await page.getByText('Ce fichier n’est pas un état').waitFor()
  })

  it('compares a draft with its edition, where it is written', async () => {
    const page = await storybook.show('contenu-en-direct--edit', { surface: 'before-after' })
    await page.getByText('Rien n’a changé').waitFor()
    const name = page
      .locator('form')
      .getByRole('textbox', { name: /^Titre/ })
      .first()
    const usual = await name.inputValue()
    await name.fill(usual.replace(/\S+$/, 'VILLE'))
    await expect.poll(() => entries(page).count()).toBe(1)
    expect(await entries(page).locator('ins').textContent()).toContain('VILLE')
    await page.evaluate(() => localStorage.clear())
  })
})
