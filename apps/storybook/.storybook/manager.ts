import { addons } from 'storybook/manager-api'
import { create } from 'storybook/theming/create'
import { speakFrench } from './speak-french.ts'

speakFrench(document)

addons.setConfig({
  theme: create({ base: 'light', brandTitle: 'Flyer Open Data · table lumineuse' }),
  // The light table has a zoom of its own, in percent of the true size.
  toolbar: { zoom: { hidden: true } },
  // Only single parts have controls; elsewhere the panel would take the room of what is looked at.
  layoutCustomisations: {
    showPanel: ({ storyId }: { storyId?: string }) =>
      /^(composants|illustrations)-(?!motif)/.test(storyId ?? ''),
  },
})
