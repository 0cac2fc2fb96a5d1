import { writeBytes } from '../../platform/system/files.ts'

/** Where the command writes. */
export type TableEnds = {
  readonly write: (path: string, bytes: Uint8Array) => Promise<void>
  /** To the standard output, as they are. */
  readonly put: (bytes: Uint8Array) => Promise<void>
  readonly complain: (text: string) => void
}

export const tableEnds: TableEnds = {
  write: writeBytes,
  put: (bytes) =>
    new Promise((done, fail) => {
      process.stdout.write(bytes, (error) => (error ? fail(error) : done()))
    }),
  complain: (text) => console.error(text),
}
