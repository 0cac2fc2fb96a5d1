import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'

/** The bytes of a file, or of the standard input for '-'. */
export const bytesOf = async (path: string): Promise<Uint8Array> => {
  if (path !== '-') return readFile(path)
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** Writes a file anew; its folder must be there. */
export const writeBytes = (path: string, bytes: Uint8Array): Promise<void> => writeFile(path, bytes)

/** Makes a folder if it is not there. */
export const makeFolder = async (path: string): Promise<void> => {
  await mkdir(path, { recursive: true })
}

/** The names of the files in a folder, in one order. */
export const namesIn = async (path: string): Promise<readonly string[]> => (await readdir(path)).toSorted()
