import type { Meta, StoryObj } from '@storybook/react-vite'
import type { Subject } from '../light-table/stage/subject.ts'
import { ON_LIGHT_TABLE, subjectStory } from './on-light-table.tsx'

interface Args {
  readonly subject: Subject
}

const meta: Meta<Args> = {
  title: 'Feuille',
  parameters: ON_LIGHT_TABLE,
  argTypes: { subject: { table: { disable: true } } },
  render: subjectStory,
}

export default meta

export const Outside: StoryObj<Args> = {
  name: 'Extérieur',
  args: { subject: { kind: 'side', side: 'outside' } },
}
export const Inside: StoryObj<Args> = {
  name: 'Intérieur',
  args: { subject: { kind: 'side', side: 'inside' } },
}
