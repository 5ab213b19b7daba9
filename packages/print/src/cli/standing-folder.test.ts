import { expect, it } from 'vitest'
import { standingFolder } from './standing-folder.ts'

it.each(['print', 'print:meuse-2024', 'preflight'])(
  'is where npm was called from when it runs the script %s',
  (script) => {
    const environment = { INIT_CWD: '/home/mairie', npm_lifecycle_event: script }
    expect(standingFolder(environment)).toBe('/home/mairie')
  },
)

it.each([
  ['without npm', {}],
  ['under another script', { INIT_CWD: '/home/mairie', npm_lifecycle_event: 'test' }],
  ['under a script of a like name', { INIT_CWD: '/home/mairie', npm_lifecycle_event: 'printer' }],
])('is the working folder %s', (_, environment) => {
  expect(standingFolder(environment)).toBe(process.cwd())
})
