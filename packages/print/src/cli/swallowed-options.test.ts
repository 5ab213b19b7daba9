import { describe, expect, it } from 'vitest'
import { OPTIONS } from './parse-arguments.ts'
import { refuseSwallowed } from './swallowed-options.ts'

describe('an option that npm takes for itself', () => {
  it.each([
    [{ npm_config_bleed: '5' }, '--bleed'],
    [{ npm_config_sender: 'trois-vallons' }, '--sender'],
    [{ npm_config_out: '/tmp/x', npm_config_json: 'true' }, '--out, --json'],
    [{ npm_config_list: 'true' }, '--list'],
    [{ npm_config_product: 'press' }, '--product'],
  ])('is refused: %j', (swallowed, names) => {
    expect(() => refuseSwallowed({ npm_lifecycle_event: 'print', ...swallowed })).toThrow(
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
    expect(() => refuseSwallowed(environment)).toThrow(`npm has taken --${option} for itself`)
  })

  it.each([
    [{}],
    [{ npm_lifecycle_event: 'print' }],
    [{ npm_lifecycle_event: 'print:meuse-2024', npm_config_json: 'false', npm_config_out: '' }],
    [{ npm_lifecycle_event: 'test', npm_config_json: 'true' }],
  ])('is none in %j', (environment) => {
    expect(() => refuseSwallowed(environment)).not.toThrow()
  })
})
