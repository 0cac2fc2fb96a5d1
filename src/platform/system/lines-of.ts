import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'

/** The lines of a file, or of the standard input for '-', one after the other without holding them all. */
export const linesOf = (path: string): AsyncIterable<string> =>
  createInterface({
    input: path === '-' ? process.stdin : createReadStream(path, 'utf8'),
    crlfDelay: Number.POSITIVE_INFINITY,
  })
