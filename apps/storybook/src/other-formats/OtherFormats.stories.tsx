import type { LoadedLeaflet } from '@flyer-open-data/browser/leaflet'
import { type Format, foldPositions, jobOf, SIDES } from '@flyer-open-data/flyer'
import { layoutLeaflet, SheetSide, Table } from '@flyer-open-data/ui'
import { a4Accordion, a5SingleFold } from '@flyer-open-data/ui/specimens'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { type ReactNode, useMemo } from 'react'
import { ScaledPaper } from '../single-part/ScaledPaper.tsx'

interface Args {
  format: Format
}

const meta: Meta<Args> = {
  title: 'Autres formats',
  argTypes: { format: { table: { disable: true } } },
  render: ({ format }, { loaded }) => (
    <BothSides format={format} leaflet={loaded as unknown as LoadedLeaflet} />
  ),
}

export default meta
type Story = StoryObj<Args>

export const Accordion: Story = {
  name: 'Pli accordéon, 99 × 210 mm',
  args: { format: a4Accordion },
}
export const SingleFold: Story = { name: 'Un pli, A5', args: { format: a5SingleFold } }

/** The words of the first print run on both sides of a sheet of another format. */
function BothSides({
  format,
  leaflet: { catalogue, fonts },
}: Args & { readonly leaflet: LoadedLeaflet }): ReactNode {
  const layout = useMemo(() => {
    const [run] = catalogue.printRuns
    if (!run) throw new Error('The catalogue has no print run.')
    return layoutLeaflet({ ...jobOf(catalogue, run), format, fonts })
  }, [catalogue, fonts, format])
  const { width, height } = format.openSize
  return (
    <Table>
      {SIDES.map((side) => (
        <ScaledPaper
          folds={foldPositions(format, side)}
          height={height}
          key={side}
          scales={[1, 0.75, 0.5]}
          width={width}
        >
          <SheetSide layout={layout} side={side} />
        </ScaledPaper>
      ))}
    </Table>
  )
}
