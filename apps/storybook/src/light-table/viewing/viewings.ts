/** From where a view is looked at: at the table, across a room, on a telephone. */
export const VIEWINGS = ['table', 'two-metres', 'phone'] as const
export type Viewing = (typeof VIEWINGS)[number]

/** How far an eye is from a screen on a desk, in mm: the middle of the 50 to 70 cm that INRS advises. */
export const SCREEN_DISTANCE_MM = 600

/** How far an eye is from a leaflet on a stand across the room, in mm. */
const FAR_MM = 2000

/** How large the leaflet is at the visual angle of two metres, in percent of true size. */
export const TWO_METRES_PERCENT = (SCREEN_DISTANCE_MM / FAR_MM) * 100

/** Width of the window of a common telephone, in CSS pixels. */
export const PHONE_WIDTH_PX = 360
