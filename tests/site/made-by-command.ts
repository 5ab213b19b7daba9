import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { callCommand } from '../setup/call-command.ts'
import type { LogoFile } from './logo-files.ts'
import { orderValueOf, type WAYS } from './ways.ts'

/** The file to print that the command makes of an order of the member, by its name, in a folder. */
export async function madeByCommand(
  printerKind: (typeof WAYS)[number]['printerKind'],
  logo: LogoFile,
  name: string,
  folder: string,
): Promise<Buffer> {
  const order = join(folder, 'order.json')
  await writeFile(order, JSON.stringify(orderValueOf(printerKind, logo)))
  const { code, stderr } = await callCommand(['--sender', order, '--out', folder])
  if (code !== 0) throw new Error(stderr)
  return readFile(join(folder, 'reimpression_communaute-de-communes-de-l-oree', name))
}
