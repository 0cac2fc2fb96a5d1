import { inflateRawSync } from 'node:zlib'

export type ZipEntry = { readonly name: string; readonly bytes: Uint8Array }

const end = 0x06054b50
const listed = 0x02014b50
const local = 0x04034b50
const encrypted = 1

/**
 * 書庫の中身
 *
 * The files of a ZIP archive, each inflated no further than `most` bytes in all, whatever its header says of its size.
 * Answers null when it is no whole archive, and 'too-big' when it holds more than `most`.
 */
export function zipEntries(bytes: Uint8Array, most: number): readonly ZipEntry[] | 'too-big' | null {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    return entriesOf(archive, most)
  } catch (error) {
    if (error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
      return 'too-big'
    // What points outside of the archive, or does not inflate.
    if (error instanceof RangeError || (error instanceof Error && 'errno' in error)) return null
    throw error
  }
}

function entriesOf(archive: Buffer, most: number): readonly ZipEntry[] | 'too-big' | null {
  const tail = endOf(archive)
  if (tail === null) return null
  const count = archive.readUInt16LE(tail + 10)
  let at = archive.readUInt32LE(tail + 16)
  let room = most
  const entries: ZipEntry[] = []
  for (let number = 0; number < count; number++) {
    if (archive.readUInt32LE(at) !== listed) return null
    const flags = archive.readUInt16LE(at + 8)
    const method = archive.readUInt16LE(at + 10)
    const packed = archive.readUInt32LE(at + 20)
    const nameLength = archive.readUInt16LE(at + 28)
    const further = archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32)
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength)
    const start = archive.readUInt32LE(at + 42)
    if ((flags & encrypted) !== 0 || archive.readUInt32LE(start) !== local) return null
    const from = start + 30 + archive.readUInt16LE(start + 26) + archive.readUInt16LE(start + 28)
    if (from + packed > archive.length) return null
    const raw = archive.subarray(from, from + packed)
    if (method !== 0 && method !== 8) return null
    // Zero would mean no limit.
    if (room <= 0) return 'too-big'
    const whole = method === 0 ? raw : inflateRawSync(raw, { maxOutputLength: room })
    room -= whole.length
    if (room < 0) return 'too-big'
    entries.push({ name, bytes: whole })
    at += 46 + nameLength + further
  }
  return entries
}

/** Where the archive's last record begins; a comment of up to 64 KB may follow it. */
function endOf(archive: Buffer): number | null {
  for (let at = archive.length - 22; at >= Math.max(0, archive.length - 22 - 0xffff); at--)
    if (archive.readUInt32LE(at) === end) return at
  return null
}
