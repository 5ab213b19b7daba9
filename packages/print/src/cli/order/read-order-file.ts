import { readFile, realpath } from 'node:fs/promises'
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import { FlyerError, type Order, readOrder } from '@flyer-open-data/flyer'
import { UsageError } from '../exit-codes.ts'
import { faultLine } from './fault-line.ts'

/** An order as a file tells it, and where its logo is read. */
export interface OrderFile {
  readonly order: Order
  /** Reads a file that lies beside the order, or in a folder beside it. */
  readonly readBeside: (file: string) => Promise<Uint8Array>
}

/** Data that somebody wrote cannot be used as they stand. */
class OrderFileError extends FlyerError {}

/** The most that is read of an order file, in bytes: a logo of ten megabytes fits into it. */
const MOST_BYTES = 20_000_000

/**
 * Reads an order file.
 *
 * @param path from `cwd` unless it is absolute
 * @throws UsageError when there is no such file
 * @throws OrderFileError when it is no JSON, with its line
 * @throws ContentError with every field that is wrong
 */
export async function readOrderFile(path: string, cwd: string): Promise<OrderFile> {
  const absolute = resolve(cwd, path)
  const value = parseJson(await readText(absolute, path), path)
  return {
    order: readOrder(value),
    readBeside: (file) => readBeside(dirname(absolute), file, path),
  }
}

async function readText(absolute: string, path: string): Promise<string> {
  const bytes = await readFile(absolute).catch((cause: NodeJS.ErrnoException) => {
    throw new UsageError(
      {
        what: `The order file cannot be read (${cause.code ?? cause.message})`,
        where: path,
        why: 'It says who reprints the leaflet, and how.',
        mend: 'Name a file that is there: npm run print -- --sender examples/commune.json',
      },
      { cause },
    )
  })
  if (bytes.length <= MOST_BYTES) return new TextDecoder().decode(bytes)
  throw new OrderFileError({
    what: `The order file has ${bytes.length} bytes`,
    where: path,
    why: `An order has ${MOST_BYTES} at the most; this is likely to be another file.`,
    mend: 'Name the order file, and let it name the logo as a file beside it.',
  })
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new OrderFileError(
      {
        what: 'The order file is no JSON',
        where: `${path}, line ${faultLine(text)}`,
        why: 'It cannot be read as data: names and texts stand in quotes, with commas between them.',
        mend: 'Mend that line, or begin with examples/commune.json.',
      },
      { cause },
    )
  }
}

/** Reads a file beside an order; nothing that lies elsewhere, whatever the order or a link says. */
async function readBeside(folder: string, file: string, path: string): Promise<Uint8Array> {
  const where = `${path}, logo.file: ${file}`
  const place = resolve(folder, file)
  if (isAbsolute(file) || file.includes('\\') || !isInside(folder, place)) {
    throw new OrderFileError({
      what: 'The logo does not lie beside the order file',
      where,
      why: 'An order names files of its own folder alone: one from elsewhere could pick any file of this machine.',
      mend: 'Put the logo beside the order file and name it without a path.',
    })
  }
  try {
    if (!isInside(await realpath(folder), await realpath(place))) {
      throw new Error('it is a link to somewhere else')
    }
    return new Uint8Array(await readFile(place))
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException
    throw new OrderFileError(
      {
        what: `The logo cannot be read (${code ?? message})`,
        where,
        why: 'The leaflet would be printed without it.',
        mend: 'Put the logo beside the order file, or take it out of the order.',
      },
      { cause },
    )
  }
}

function isInside(folder: string, place: string): boolean {
  const way = relative(folder, place)
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}
