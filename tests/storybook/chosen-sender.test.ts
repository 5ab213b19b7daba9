import { readCatalogue } from '@flyer-open-data/flyer'
import { expect, it } from 'vitest'
import { openStorybook } from '../browser/opened-storybook.ts'

const [partner] = readCatalogue().partners
const storybook = openStorybook({ viewport: { width: 1200, height: 800 } })

it.each(['ordre-de-lecture--panels', 'pliage--open', 'pliage--single-fold'])(
  '%s shows the leaflet of the sender that was chosen on the light table',
  async (story) => {
    const owner = await storybook.show(story)
    expect(await owner.locator('[data-field="partner.name"]').count()).toBe(0)
    const page = await storybook.show(story, { sender: partner?.id ?? '' })
    await page.locator('[data-field="partner.name"]').first().waitFor({ state: 'attached' })
  },
)
