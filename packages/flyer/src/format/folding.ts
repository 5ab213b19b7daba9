import type { Format } from './format.ts'
import {
  type FoldingState,
  type FoldLine,
  foldingStates,
  foldLines,
  type PanelFrame,
  panelFrames,
} from './geometry.ts'
import { type Millimetres, mm } from './units.ts'

/**
 * How far apart two leaves lie on each other, in mm: a coated sheet of 170 g/m² is about 0.14 mm
 * thick, and a fold never shuts quite flat.
 */
export const LEAF_CLEARANCE_MM: Millimetres = mm(0.2)

/** A fold and how far it is closed. */
export interface ClosingFold extends FoldLine {
  /** 0 when the sheet lies flat there, 180 when the two panels lie on each other; in degrees. */
  readonly angle: number
}

/** A point seen from above the sheet's top edge, in mm. */
export interface FloorPoint {
  /** To the right, from the left trim edge of the open inside. */
  readonly x: number
  /** Towards whoever looks at the open inside. */
  readonly z: number
}

/** A panel in space. Open and closed, the panel beside the cover is where it lies on the sheet. */
export interface PanelPose {
  /** The panel's two faces. */
  readonly inside: PanelFrame
  readonly outside: PanelFrame
  /** The edge that is left on the inside, and the edge that is right on it. */
  readonly start: FloorPoint
  readonly end: FloorPoint
  /**
   * Degrees by which the panel turns about its start, as CSS `rotateY` counts them: at 0 its inside
   * faces the viewer, at 180 or −180 its outside does.
   */
  readonly angle: number
}

/** The sheet at one moment of its folding. */
export interface Folding {
  /** In the order of `foldLines`. */
  readonly folds: readonly ClosingFold[]
  /** In the order of the inside, left to right. */
  readonly panels: readonly PanelPose[]
  /** Middle of the object, in mm on the x axis: it moves smoothly while the object narrows. */
  readonly centreX: number
}

/**
 * The sheet on its way from open to closed. A roll fold closes its folds one after the other, the
 * tucked-in panel first and the cover last; an accordion closes all of them together.
 *
 * @param progress 0 open and flat, 1 closed; what lies beyond counts as the nearer of them
 */
export function foldingAt(format: Format, progress: number): Folding {
  const clamped = Math.min(1, Math.max(0, progress))
  const folds = foldsAt(format, clamped)
  const centreX = centreAt(format, clamped)
  const poses = posesOf(format, folds)
  const panels = format.fold === 'accordion' ? zigzag(poses, centreX, clamped) : poses
  return { folds, panels, centreX }
}

/**
 * How far the leaflet is folded in one of its states, 0 open to 1 closed.
 * @returns undefined when this kind of fold has no such state
 */
export function progressOfState(format: Format, name: FoldingState['name']): number | undefined {
  if (!foldingStates(format).some((state) => state.name === name)) return undefined
  const steps = stepsOf(format)
  return { open: 0, 'first-opening': (steps - 1) / steps, closed: 1 }[name]
}

/** How many movements close the sheet, one after the other. */
function stepsOf(format: Format): number {
  return format.fold === 'accordion' ? 1 : format.outside.length - 1
}

function foldsAt(format: Format, progress: number): ClosingFold[] {
  return foldLines(format).map((fold) => {
    const share =
      format.fold === 'accordion' ? progress : progress * stepsOf(format) - (fold.order - 1)
    return { ...fold, angle: 180 * Math.min(1, Math.max(0, share)) }
  })
}

/** Inside indices of the panels of the closed leaflet, from the back to the cover. */
function stackOf(format: Format): number[] {
  const last = format.inside.length - 1
  if (format.fold === 'accordion') return format.inside.map((_, i) => last - i)
  // What is folded already turns over with its panel and comes to lie on the next one.
  let stack = [last]
  for (let i = last - 1; i >= 1; i--) stack = [i, ...stack.toReversed()]
  return [...stack, 0]
}

/** The hinge chain. The panel beside the cover's lies still while the others fold onto it. */
function posesOf(format: Format, folds: readonly ClosingFold[]): PanelPose[] {
  const stack = stackOf(format)
  const outside = panelFrames(format, 'outside').toReversed()
  const [cover, still, ...others] = panelFrames(format, 'inside').map((inside, i) => ({
    inside,
    outside: outside[i] ?? inside,
  }))
  // In the order of the inside: hinge i is between panels i and i + 1.
  const [coverHinge, ...hinges] = folds.toReversed().map(({ direction, angle }, i) => ({
    turn: direction === 'valley' ? angle : -angle,
    gap: LEAF_CLEARANCE_MM * Math.abs(stack.indexOf(i) - stack.indexOf(i + 1)),
  }))
  if (!cover || !still || !coverHinge) return []

  const start = { x: still.inside.x, z: 0 }
  let last: PanelPose = { ...still, start, end: along(start, 0, still.inside.width), angle: 0 }
  const spine = spineOf(coverHinge.turn, 0, coverHinge)
  const end = { x: start.x - spine.x, z: start.z - spine.z }
  const coverStart = along(end, coverHinge.turn, -cover.inside.width)
  const poses = [{ ...cover, start: coverStart, end, angle: coverHinge.turn }, last]
  for (const [i, panel] of others.entries()) {
    const hinge = hinges[i]
    if (!hinge) break
    const angle = last.angle - hinge.turn
    const spine = spineOf(last.angle, angle, hinge)
    const start = { x: last.end.x + spine.x, z: last.end.z + spine.z }
    last = { ...panel, start, end: along(start, angle, panel.inside.width), angle }
    poses.push(last)
  }
  return poses
}

/** Half-way, an accordion's panels turn by this much to the left and to the right, in degrees. */
const ZIGZAG = 45

/** Swings the whole of an accordion on its way, so that no panel hides behind the still one. */
function zigzag(poses: readonly PanelPose[], centreX: number, progress: number): PanelPose[] {
  const swing = ZIGZAG * Math.sin(Math.PI * progress)
  const [cosine, sine] = [Math.cos(radians(swing)), Math.sin(radians(swing))]
  const swung = ({ x, z }: FloorPoint): FloorPoint => ({
    x: centreX + (x - centreX) * cosine - z * sine,
    z: z * cosine + (x - centreX) * sine,
  })
  return poses.map((pose) => ({
    ...pose,
    start: swung(pose.start),
    end: swung(pose.end),
    angle: pose.angle - swing,
  }))
}

const radians = (degrees: number) => (degrees * Math.PI) / 180

/** The point `length` mm further along a panel that is turned by `angle` degrees. */
function along({ x, z }: FloorPoint, angle: number, length: number): FloorPoint {
  return { x: x + length * Math.cos(radians(angle)), z: z - length * Math.sin(radians(angle)) }
}

/** From one panel's edge to the next one's: nothing when flat, the whole gap when closed. */
function spineOf(
  before: number,
  after: number,
  { turn, gap }: { readonly turn: number; readonly gap: number },
): FloorPoint {
  const half = (Math.sign(turn) * gap) / 2
  const between = (f: (angle: number) => number) => half * (f(radians(before)) - f(radians(after)))
  return { x: between(Math.sin), z: between(Math.cos) }
}

function centreAt(format: Format, progress: number): number {
  const steps = stepsOf(format)
  const step = Math.min(steps - 1, Math.floor(progress * steps))
  const middleAfter = (stepsDone: number) => {
    const poses = posesOf(format, foldsAt(format, stepsDone / steps))
    const xs = poses.flatMap(({ start, end }) => [start.x, end.x])
    return (Math.min(...xs) + Math.max(...xs)) / 2
  }
  const eased = (1 - Math.cos(Math.PI * (progress * steps - step))) / 2
  return middleAfter(step) * (1 - eased) + middleAfter(step + 1) * eased
}
