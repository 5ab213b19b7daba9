import type { Meta, StoryObj } from '@storybook/react-vite'
import { CONTENT, showPart } from '../../stories/part.tsx'
import { COLOURS } from '../../tokens/colours.ts'
import type { SetText } from '../../typesetting/typesetter.ts'
import { PanelTitle } from './PanelTitle.tsx'

interface Args {
  title: string
}

const place = (setText: SetText, text: string) =>
  setText({
    field: 'title',
    text,
    role: 'title',
    style: 'panelTitle',
    x: 11,
    firstBaseline: 19,
    measure: 78,
    maxLines: 2,
  })

const meta: Meta<Args> = {
  title: 'Composants/Titre de volet',
  argTypes: { title: { name: 'Titre' } },
  args: { title: CONTENT['why-publish'].title },
}

export default meta
type Story = StoryObj<Args>

export const OnPaper: Story = {
  name: 'Sur papier',
  render: showPart({ width: 100, height: 40, panel: 'why-publish' }, (setText, { title }: Args) => (
    <PanelTitle text={place(setText, title)} />
  )),
}
export const OnDark: Story = {
  name: 'Sur aplat',
  args: { title: CONTENT['need-help'].title },
  render: showPart(
    { width: 100, height: 40, panel: 'need-help', ground: COLOURS.groundOutside },
    (setText, { title }: Args) => <PanelTitle onDark text={place(setText, title)} />,
  ),
}
