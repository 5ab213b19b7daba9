import { landingLinkSchema, withUnit } from '@flyer-open-data/flyer'
import {
  DrawnItems,
  FONT_FACES,
  figure,
  GUIDE_COLOURS,
  PaperOnTable,
  QUIET_ZONE_MODULES,
  qrCodePaths,
  qrModules,
  SPACE,
  Table,
  TEXT_STYLES,
} from '@flyer-open-data/ui'
import { QR_CODE, type QrCodeData } from '@flyer-open-data/ui/specimens'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { controlsOf } from '../single-part/controls-of.ts'

const SIDE_MM = 110

const meta: Meta<QrCodeData> = {
  title: 'Illustrations/Modules du QR code',
  argTypes: controlsOf(landingLinkSchema.pick({ url: true })),
  render: ({ url }) => {
    const modules = qrModules(url)
    const whole = modules.size + 2 * QUIET_ZONE_MODULES
    const frame = { x: 0, y: 0, width: SIDE_MM, height: SIDE_MM }
    return (
      <Table>
        <PaperOnTable height={SIDE_MM} width={SIDE_MM}>
          <DrawnItems
            items={[
              figure(
                'code',
                { frame, paths: qrCodePaths(modules, SIDE_MM) },
                `QR code de ${modules.size} modules de côté`,
              ),
            ]}
          />
          <Construction size={modules.size} whole={whole} />
        </PaperOnTable>
        <dl
          style={{
            display: 'grid',
            gridTemplateColumns: 'max-content max-content',
            gap: '2mm 6mm',
            margin: 0,
            font: `${FONT_FACES.textRegular.weight} ${TEXT_STYLES.lead.size}pt / 1.4 '${FONT_FACES.textRegular.family}'`,
          }}
        >
          {[
            ['Modules de côté', `${modules.size}`],
            ['Zone de silence', `${QUIET_ZONE_MODULES}\u00a0modules`],
            ['Correction d’erreur', modules.errorCorrection],
            ['Côté imprimé', withUnit(SPACE.qrSide, 'mm')],
            ['Module imprimé', withUnit(SPACE.qrSide / whole, 'mm')],
          ].map(([name, value]) => (
            <div key={name} style={{ display: 'contents' }}>
              <dt>{name}</dt>
              <dd style={{ margin: 0, fontWeight: FONT_FACES.textSemiBold.weight }}>{value}</dd>
            </div>
          ))}
        </dl>
      </Table>
    )
  },
}

export default meta
type Story = StoryObj<QrCodeData>

export const Enlarged: Story = { name: 'Agrandis', args: QR_CODE.examples.ordinary.data }

/** The grid of modules, and the edge between the code and its quiet zone. */
function Construction({ size, whole }: { readonly size: number; readonly whole: number }) {
  const lines = Array.from({ length: size + 1 }, (_, i) => i + QUIET_ZONE_MODULES)
  const end = size + QUIET_ZONE_MODULES
  return (
    <svg
      aria-hidden="true"
      style={{ position: 'absolute', inset: 0, width: '100%', height: '100%' }}
      viewBox={`0 0 ${whole} ${whole}`}
    >
      <path
        d={lines
          .map((i) => `M${i} ${QUIET_ZONE_MODULES}V${end}M${QUIET_ZONE_MODULES} ${i}H${end}`)
          .join('')}
        opacity={0.45}
        stroke={GUIDE_COLOURS.grid}
        strokeWidth={0.04}
      />
      <rect
        fill="none"
        height={size}
        stroke={GUIDE_COLOURS.safe}
        strokeDasharray="0.5 0.4"
        strokeWidth={0.16}
        width={size}
        x={QUIET_ZONE_MODULES}
        y={QUIET_ZONE_MODULES}
      />
    </svg>
  )
}
