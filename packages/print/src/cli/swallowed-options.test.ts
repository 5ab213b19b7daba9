import { describe, expect, it } from 'vitest'
import { OPTIONS } from './parse-arguments.ts'
import { PREFLIGHT_OPTIONS } from './preflight/preflight-arguments.ts'
import { refuseSwallowed } from './swallowed-options.ts'

describe('an option that npm takes for itself', () => {
  it.each([
    [{ npm_config_bleed: '5' }, '--bleed'],
    [{ npm_config_sender: 'trois-vallons' }, '--sender'],
    [{ npm_config_out: '/tmp/x', npm_config_json: 'true' }, '--out, --json'],
    [{ npm_config_list: 'true' }, '--list'],
    [{ npm_config_product: 'press' }, '--product'],
  ])('is refused: %j', (swallowed, names) => {
    expect(() =>
      refuseSwallowed('print', OPTIONS, { npm_lifecycle_event: 'print', ...swallowed }),
    ).toThrow(
      expect.objectContaining({
        name: 'UsageError',
        parts: expect.objectContaining({
          what: `npm has taken ${names} for itself`,
          mend: expect.stringContaining('npm run print -- '),
        }),
      }),
    )
  })

  it.each(Object.keys(OPTIONS))('may be any that the command has: --%s', (option) => {
    const environment = { npm_lifecycle_event: 'print', [`npm_config_${option}`]: 'true' }
    expect(() => refuseSwallowed('print', OPTIONS, environment)).toThrow(
      `npm has taken --${option} for itself`,
    )
  })

  it.each([
    [{}],
    [{ npm_lifecycle_event: 'print' }],
    [{ npm_lifecycle_event: 'print:meuse-2024', npm_config_json: 'false', npm_config_out: '' }],
    [{ npm_lifecycle_event: 'test', npm_config_json: 'true' }],
  ])('is none in %j', (environment) => {
    expect(() => refuseSwallowed('print', OPTIONS, environment)).not.toThrow()
  })

  it('is refused of each command with a call that works', () => {
    const environment = { npm_lifecycle_event: 'preflight', npm_config_for: 'onlineprinters' }
    expect(() => refuseSwallowed('preflight', PREFLIGHT_OPTIONS, environment)).toThrow(
      expect.objectContaining({
        parts: expect.objectContaining({ mend: expect.stringContaining('npm run preflight -- ') }),
      }),
    )
    expect(() => refuseSwallowed('print', OPTIONS, environment)).not.toThrow()
  })
})
