import { describe, expect, it } from 'vitest'
import { swatchExchange } from './swatch-exchange.ts'

const hexadecimal = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')

describe('a swatch file', () => {
  it('begins with its signature, version 1.0 and the count of its blocks', () => {
    expect(hexadecimal(swatchExchange([]))).toBe(`${'41534546'}${'00010000'}${'00000000'}`)
  })

  it('tells a group, its colour and its end, each with its length, names in UTF-16 with a closing zero', () => {
    const file = swatchExchange([
      {
        name: 'É',
        swatches: [{ name: 'a', colour: { model: 'CMYK', values: [100, 50, 0, 25] } }],
      },
    ])
    expect(hexadecimal(file.slice(12))).toBe(
      [
        ...['c001', '00000006', '0002', '00c9', '0000'],
        ...['0001', '0000001c', '0002', '0061', '0000'],
        // « CMYK », 1, 0.5, 0, 0.25 as floats, process
        ...['434d594b', '3f800000', '3f000000', '00000000', '3e800000', '0002'],
        ...['c002', '00000000'],
      ].join(''),
    )
    expect(hexadecimal(file.slice(8, 12))).toBe('00000003')
  })

  it('counts L* and RGB from 0 to 1, and leaves a* and b* as they are', () => {
    const file = swatchExchange([
      {
        name: '',
        swatches: [
          { name: '', colour: { model: 'LAB', values: [50, -36.5, 127] } },
          { name: '', colour: { model: 'RGB', values: [255, 0, 51] } },
        ],
      },
    ])
    const told = hexadecimal(file)
    expect(told).toContain(`4c414220${'3f000000'}${'c2120000'}${'42fe0000'}`)
    expect(told).toContain(`52474220${'3f800000'}${'00000000'}${'3e4ccccd'}`)
  })

  it.each([
    { model: 'CMYK', values: [101, 0, 0, 0] },
    { model: 'RGB', values: [0, -1, 0] },
    { model: 'LAB', values: [100.5, 0, 0] },
    { model: 'LAB', values: [50, 0, Number.NaN] },
  ] as const)('refuses a component outside its model: %o', (colour) => {
    expect(() => swatchExchange([{ name: 'g', swatches: [{ name: 'Corail', colour }] }])).toThrow(
      /The swatch « Corail » has a component of/,
    )
  })
})
