import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ContentError } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../testing/temporary-folder.ts'
import { EXIT_CODES, exitCodeOf } from '../exit-codes.ts'
import { readOrderFile } from './read-order-file.ts'

const ORDER = JSON.stringify({
  sender: { name: 'Valmont', contact: { email: 'a@b.example', website: 'www.b.example' } },
})

async function orderIn(text: string) {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'commune.json'), text)
  return folder
}

const errorOf = (work: Promise<unknown>) =>
  work.then(
    () => {
      throw new Error('it was read')
    },
    (error: unknown) => error,
  )

describe('an order file', () => {
  it('is read from where the person stands', async () => {
    const folder = await orderIn(ORDER)
    const { order } = await readOrderFile('commune.json', folder)
    expect(order.sender.id).toBe('valmont')
    expect(await readOrderFile(join(folder, 'commune.json'), '/')).toMatchObject({ order })
  })

  it('that is not there is a wrong call', async () => {
    const error = await errorOf(readOrderFile('commune.json', await temporaryFolder()))
    expect(exitCodeOf(error)).toBe(EXIT_CODES.usage)
    expect(error).toMatchObject({ parts: { where: 'commune.json' } })
  })

  it('that is no JSON is told with the line', async () => {
    const folder = await orderIn('{\n  "sender": {\n    "name" "Valmont"\n  }\n}')
    const error = await errorOf(readOrderFile('commune.json', folder))
    expect(exitCodeOf(error)).toBe(EXIT_CODES.content)
    expect(error).toMatchObject({ parts: { where: 'commune.json, line 3' } })
  })

  it('with wrong fields is told with each', async () => {
    const folder = await orderIn('{"sender":{"name":""},"more":1}')
    const error = await errorOf(readOrderFile('commune.json', folder))
    expect(error).toBeInstanceOf(ContentError)
    expect(error).toMatchObject({
      reports: ['order, sender.name', 'order, sender.contact', 'order'].map((where) => ({ where })),
    })
  })

  it('that is far too large is not read as one', async () => {
    const error = await errorOf(
      readOrderFile('commune.json', await orderIn(' '.repeat(20_000_001))),
    )
    expect(exitCodeOf(error)).toBe(EXIT_CODES.content)
  })
})

describe('a file beside an order', () => {
  it('is read, from a folder beside it too', async () => {
    const folder = await orderIn(ORDER)
    await mkdir(join(folder, 'logos'))
    await writeFile(join(folder, 'logos', 'logo.svg'), 'abc')
    const { readBeside } = await readOrderFile('commune.json', folder)
    expect(await readBeside('logos/logo.svg')).toEqual(new TextEncoder().encode('abc'))
  })

  it.each([
    '../logo.svg',
    '../../etc/passwd',
    '/etc/passwd',
    'a/../../logo.svg',
    '.',
    '..',
    '..\\logo.svg',
    'C:\\logo.svg',
  ])('is none that lies elsewhere: %s', async (file) => {
    const folder = await orderIn(ORDER)
    await mkdir(join(folder, 'inside'))
    await writeFile(join(folder, 'logo.svg'), 'abc')
    await writeFile(join(folder, 'inside', 'commune.json'), ORDER)
    const { readBeside } = await readOrderFile(join('inside', 'commune.json'), folder)
    const error = await errorOf(readBeside(file))
    expect(exitCodeOf(error)).toBe(EXIT_CODES.content)
    expect(error).toMatchObject({ parts: { what: expect.stringMatching(/^The logo /) } })
  })

  it('is none that a link leads to from elsewhere', async () => {
    const folder = await orderIn(ORDER)
    await mkdir(join(folder, 'inside'))
    await writeFile(join(folder, 'logo.svg'), 'abc')
    await writeFile(join(folder, 'inside', 'commune.json'), ORDER)
    await symlink(join(folder, 'logo.svg'), join(folder, 'inside', 'logo.svg'))
    const { readBeside } = await readOrderFile(join('inside', 'commune.json'), folder)
    expect(await errorOf(readBeside('logo.svg'))).toMatchObject({
      parts: { what: expect.stringContaining('link') },
    })
  })

  it('that is not there is told', async () => {
    const { readBeside } = await readOrderFile('commune.json', await orderIn(ORDER))
    expect(await errorOf(readBeside('logo.svg'))).toMatchObject({
      parts: { what: 'The logo cannot be read (ENOENT)' },
    })
  })
})
