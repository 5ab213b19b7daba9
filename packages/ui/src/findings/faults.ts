import type { RoomFaults } from './room-rule.ts'

/** Every fault that this package finds, by rule: what each language must have words for. */
export type LayoutFaults = { readonly room: RoomFaults }
