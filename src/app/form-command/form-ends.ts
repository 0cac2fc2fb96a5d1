import { bytesOf, makeFolder, namesIn, writeBytes } from '../../platform/system/files.ts'
import { linesOf } from '../../platform/system/lines-of.ts'

/** Where the command reads and writes. */
export type FormEnds = {
  readonly bytes: (path: string) => Promise<Uint8Array>
  readonly lines: (path: string) => AsyncIterable<string>
  readonly names: (path: string) => Promise<readonly string[]>
  readonly folder: (path: string) => Promise<void>
  readonly write: (path: string, bytes: Uint8Array) => Promise<void>
  readonly say: (text: string) => void
  readonly complain: (text: string) => void
}

export const formEnds: FormEnds = {
  bytes: bytesOf,
  lines: linesOf,
  names: namesIn,
  folder: makeFolder,
  write: writeBytes,
  say: (text) => console.log(text),
  complain: (text) => console.error(text),
}
