import { type Format, withUnit } from '@flyer-open-data/flyer'
import {
  BASELINE_MM,
  BASELINE_PT,
  FONT_FACES,
  GUIDE_COLOURS,
  gridLine,
  LAST_LINE,
  SPACE,
  TEXT_LINE,
  TITLE_LINE,
  TOOL_COLOURS,
} from '@flyer-open-data/ui'
import type { ReactNode } from 'react'

/** Strokes of the plan, in mm. */
const LINE = 0.2
const STRONG = 0.5
/** Room to the left of the plan for the numbers of lines. */
const NUMBERS_MM = 9
/** Lines that have a meaning of their own, by number. */
const NAMED_LINES: Readonly<Record<number, string>> = {
  [TITLE_LINE]: 'titres',
  [TEXT_LINE]: 'textes',
  [LAST_LINE]: 'dernière ligne',
}

/** The grid of a panel at its true size: trim and folds, bleed, safe area, margins, baselines. */
export function PanelPlan({ format }: { readonly format: Format }): ReactNode {
  const { height } = format.openSize
  const width = Math.max(...format.outside.map((place) => place.width))
  const bleed = SPACE.largestBleed
  const label = `Plan d’un volet de ${withUnit(width, 'mm')} sur ${withUnit(height, 'mm')}, avec sa grille`
  const view = { x: -bleed - NUMBERS_MM, y: -bleed, w: width + 2 * bleed, h: height + 2 * bleed }
  const inset = (by: number) => ({
    x: by,
    y: by,
    width: width - 2 * by,
    height: height - 2 * by,
    fill: 'none',
  })
  return (
    <div className="panel-plan">
      <svg
        aria-label={label}
        role="img"
        style={{ width: `${view.w + NUMBERS_MM}mm`, height: `${view.h}mm` }}
        viewBox={`${view.x} ${view.y} ${view.w + NUMBERS_MM} ${view.h}`}
      >
        <Baselines height={height} width={width} />
        <rect
          {...inset(STRONG / 2 - bleed)}
          stroke={GUIDE_COLOURS.bleed}
          strokeDasharray="2 1.5"
          strokeWidth={STRONG}
        />
        <rect {...inset(0)} stroke={GUIDE_COLOURS.trim} strokeWidth={STRONG} />
        <rect
          {...inset(SPACE.safe)}
          stroke={GUIDE_COLOURS.safe}
          strokeDasharray="0.8 1"
          strokeWidth={STRONG}
        />
        {[SPACE.panelMargin, width - SPACE.panelMargin].map((x) => (
          <line
            key={x}
            stroke={GUIDE_COLOURS.folds}
            strokeWidth={STRONG}
            x1={x}
            x2={x}
            y1={0}
            y2={height}
          />
        ))}
      </svg>
      <Legend />
    </div>
  )
}

function Baselines({ width, height }: { readonly width: number; readonly height: number }) {
  const count = Math.floor(height / BASELINE_MM)
  return Array.from({ length: count }, (_, i) => {
    const line = i + 1
    const y = gridLine(line)
    const name = NAMED_LINES[line]
    return (
      <g key={line}>
        <line
          stroke={GUIDE_COLOURS.grid}
          strokeWidth={name ? STRONG : LINE}
          x1={0}
          x2={width}
          y1={y}
          y2={y}
        />
        <text
          fill={name ? TOOL_COLOURS.ink : TOOL_COLOURS.quiet}
          fontFamily={FONT_FACES.textSemiBold.family}
          fontSize={2.8}
          fontWeight={name ? FONT_FACES.textSemiBold.weight : FONT_FACES.textRegular.weight}
          textAnchor="end"
          x={-SPACE.largestBleed - 1.5}
          y={y + 0.9}
        >
          {line}
        </text>
        {name && (
          <text
            fill={TOOL_COLOURS.ink}
            fontFamily={FONT_FACES.textSemiBold.family}
            fontSize={3.4}
            fontWeight={FONT_FACES.textSemiBold.weight}
            x={SPACE.panelMargin + 2}
            y={y - 1}
          >
            {`Ligne ${line}\u00a0: ${name}`}
          </text>
        )}
      </g>
    )
  })
}

function Legend() {
  const entries = [
    ['trim', undefined, 'Format fini, ou pli'],
    ['bleed', '2 1.5', `Fonds perdus les plus larges, ${withUnit(SPACE.largestBleed, 'mm')}`],
    ['safe', '0.8 1', `Zone de sécurité, ${withUnit(SPACE.safe, 'mm')}`],
    ['folds', undefined, `Marges du volet, ${withUnit(SPACE.panelMargin, 'mm')}`],
    [
      'grid',
      undefined,
      `Grille de base, ${withUnit(BASELINE_PT, 'pt')} (${withUnit(BASELINE_MM, 'mm')})`,
    ],
  ] as const
  return (
    <dl>
      {entries.map(([guide, dashes, name]) => (
        <div className="panel-plan-entry" key={guide}>
          <dt>
            <svg aria-hidden="true" className="panel-plan-key" viewBox="0 0 12 2">
              <line
                stroke={GUIDE_COLOURS[guide]}
                strokeDasharray={dashes}
                strokeWidth={guide === 'grid' ? LINE * 1.5 : STRONG}
                x2={12}
                y1={1}
                y2={1}
              />
            </svg>
          </dt>
          <dd>{name}</dd>
        </div>
      ))}
    </dl>
  )
}
