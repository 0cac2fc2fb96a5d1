export type Progress = {
  /** Told how much is done by now; says so once a second. */
  readonly at: (done: number) => void
  /** Ends the line of a terminal. */
  readonly end: () => void
  /** Seconds since it began. */
  readonly seconds: () => number
}

type Out = { readonly isTTY?: boolean; readonly write: (text: string) => unknown }

/** 進みぐあい on stderr: one line that is written over in a terminal, plain lines elsewhere; with what is left. */
export const progressOf = (
  { what, total, began = 0 }: { readonly what: string; readonly total: number; readonly began?: number },
  out: Out = process.stderr,
  now: () => number = () => performance.now(),
): Progress => {
  const start = now()
  let told = start
  const seconds = () => (now() - start) / 1000
  return {
    seconds,
    at: (done) => {
      if (now() - told < 1000) return
      told = now()
      const share = total === 0 ? 100 : Math.floor((done / total) * 100)
      const line = `${what} ${written(done)}／${written(total)}（${share}％）${leftOf(seconds(), done - began, total - done)}`
      out.write(out.isTTY ? `\r\u001B[K${line}` : `${line}\n`)
    },
    end: () => {
      if (out.isTTY) out.write('\r\u001B[K')
    },
  }
}

const written = (count: number): string => count.toLocaleString('ja-JP')

const leftOf = (seconds: number, done: number, left: number): string => {
  if (done <= 0) return ''
  const needed = Math.ceil((seconds / done) * left)
  return needed < 60 ? `　あと約${needed}秒` : `　あと約${Math.ceil(needed / 60)}分`
}
