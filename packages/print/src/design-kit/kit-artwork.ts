import { type Side, THEME_NAMES } from '@flyer-open-data/flyer'
import {
  drawingsIn,
  GROUND_OF_SIDE,
  GROUNDS,
  type InkedPath,
  type InkName,
  type LeafletLayout,
  openingMark,
  type ReasonTheme,
  reasonIcon,
  SPACE,
} from '@flyer-open-data/ui'

/** A piece of the leaflet's artwork, by itself. */
export interface KitArtwork {
  /** What its files are called, without an ending. */
  readonly name: string
  /** What it is, in French. */
  readonly title: string
  /** Its trim, in mm. */
  readonly width: number
  readonly height: number
  /** How far artwork goes past the trim, in mm, on all sides; 0 for what stands on a page. */
  readonly bleed: number
  /** What it is printed on all over; none leaves it without a ground. */
  readonly ground?: InkName
  /** Its paths in mm, each lot from a point of the trim. */
  readonly lots: readonly {
    readonly at: readonly [x: number, y: number]
    readonly paths: readonly InkedPath[]
  }[]
}

/** Side of a mark or an icon, in mm: large enough to be placed without being enlarged. */
const SIDE = 40

const SIDES: Readonly<Record<Side, { name: string; title: string }>> = {
  outside: { name: 'motif_exterieur', title: 'Motif de l’extérieur, à plat' },
  inside: { name: 'motif_interieur', title: 'Motif de l’intérieur, à plat' },
}

/** The states of the mark, in the order of the identity, and the ink that each has on any ground. */
const STATES = [
  { name: 'cellule_1-fermee', title: 'La cellule fermée', openness: 0, ink: 'closed' },
  { name: 'cellule_2-entrouverte', title: 'La cellule qui s’ouvre', openness: 0.5, ink: 'opening' },
  { name: 'cellule_3-ouverte', title: 'La cellule ouverte', openness: 1, ink: 'open' },
] as const

const MARK_GROUNDS = [
  { ending: 'sur-papier', title: 'sur papier', ground: GROUNDS.paper },
  { ending: 'sur-bleu', title: 'sur bleu profond', ground: GROUNDS.dark },
] as const

/**
 * What designers take from the leaflet: the opening pattern of both sides, as the layout has it, the
 * mark in its three states, and the signs of the reasons.
 */
export function kitArtwork(layout: LeafletLayout): KitArtwork[] {
  return [
    ...(Object.keys(SIDES) as Side[]).map((side) => patternOf(layout, side)),
    ...MARK_GROUNDS.flatMap(({ ending, title, ground }) =>
      STATES.map((state) => ({
        ...{ name: `${state.name}_${ending}`, title: `${state.title}, ${title}` },
        ...square(ground.ink),
        lots: [
          {
            at: [0, 0] as const,
            paths: openingMark([SIDE / 2, SIDE / 2], SIDE * 0.8, state.openness, {
              body: ground[state.ink],
              point: ground.point,
            }),
          },
        ],
      })),
    ),
    ...(Object.keys(THEME_NAMES) as ReasonTheme[]).map((theme) => ({
      ...{
        name: `pictogramme_${ICON_NAMES[theme]}`,
        title: `Pictogramme « ${THEME_NAMES[theme]} »`,
      },
      ...square(GROUNDS.paper.ink),
      lots: [
        {
          at: [SIDE * 0.1, SIDE * 0.1] as const,
          paths: reasonIcon(theme, SIDE * 0.8, GROUNDS.paper),
        },
      ],
    })),
  ]
}

const ICON_NAMES: Readonly<Record<ReasonTheme, string>> = {
  services: 'services',
  activities: 'activites',
  commons: 'bien-commun',
  savings: 'depenses',
  transparency: 'transparence',
}

/** Paper is no ink: what stands on it has no ground of its own. */
const onGround = (ink: InkName) => (ink === 'paper' ? {} : { ground: ink })

const square = (ink: InkName) => ({ width: SIDE, height: SIDE, bleed: 0, ...onGround(ink) })

function patternOf({ format, panels }: LeafletLayout, side: Side): KitArtwork {
  return {
    ...SIDES[side],
    ...format.openSize,
    bleed: SPACE.largestBleed,
    ...onGround(GROUND_OF_SIDE[side].ink),
    lots: panels
      .filter(({ frame }) => frame.side === side)
      .flatMap(({ frame, content }) =>
        drawingsIn(content)
          .filter(({ name }) => name === 'pattern')
          .map((drawing) => ({
            at: [frame.x + drawing.frame.x, drawing.frame.y] as const,
            paths: drawing.paths,
          })),
      ),
  }
}
