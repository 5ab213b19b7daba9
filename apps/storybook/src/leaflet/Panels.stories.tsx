import type { PanelId } from '@flyer-open-data/flyer'
import type { Meta, StoryObj } from '@storybook/react-vite'
import type { Subject } from '../light-table/stage/subject.ts'
import { panelName } from '../light-table/subject-name.ts'
import { ON_LIGHT_TABLE, subjectStory } from './on-light-table.tsx'

interface Args {
  readonly subject: Subject
}

const meta: Meta<Args> = {
  title: 'Volets',
  parameters: ON_LIGHT_TABLE,
  argTypes: { subject: { table: { disable: true } } },
  render: subjectStory,
}

export default meta

const panel = (id: PanelId): StoryObj<Args> => ({
  name: panelName(id),
  args: { subject: { kind: 'panel', panel: id } },
})

export const Cover = panel('cover')
export const WhyPublish = panel('why-publish')
export const Voices = panel('voices')
export const DidYouKnow = panel('did-you-know')
export const GetOrganised = panel('get-organised')
export const NeedHelp = panel('need-help')
