import type { LogoFaults } from './logo-rule.ts'
import type { QrCodeFaults } from './qr-code-rule.ts'
import type { RoomFaults } from './room-rule.ts'

/** Every fault that this package finds, by rule: what each language must have words for. */
export type LayoutFaults = {
  readonly room: RoomFaults
  readonly 'qr-code': QrCodeFaults
  readonly logo: LogoFaults
}
