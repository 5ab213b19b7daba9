import type { Meta, StoryObj } from '@storybook/react-vite'
import type { Subject } from '../light-table/stage/subject.ts'
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

// Storybook reads names from the text of this file: a test holds them to the schema's.
export const Cover: StoryObj<Args> = {
  name: 'Couverture',
  args: { subject: { kind: 'panel', panel: 'cover' } },
}
export const WhyPublish: StoryObj<Args> = {
  name: 'Pourquoi publier ses données\u202f?',
  args: { subject: { kind: 'panel', panel: 'why-publish' } },
}
export const Voices: StoryObj<Args> = {
  name: 'Ils en parlent le mieux',
  args: { subject: { kind: 'panel', panel: 'voices' } },
}
export const DidYouKnow: StoryObj<Args> = {
  name: 'Le saviez-vous\u202f?',
  args: { subject: { kind: 'panel', panel: 'did-you-know' } },
}
export const GetOrganised: StoryObj<Args> = {
  name: 'Bien s’organiser',
  args: { subject: { kind: 'panel', panel: 'get-organised' } },
}
export const NeedHelp: StoryObj<Args> = {
  name: '4e de couverture',
  args: { subject: { kind: 'panel', panel: 'need-help' } },
}
