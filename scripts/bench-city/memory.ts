import { readdirSync, readFileSync } from 'node:fs'

/**
 * Memory of the database's processes in bytes, what several share counted once; null where the system does not say
 * (it is asked in the way of Linux).
 */
export const databaseMemory = (dataFolder: string): number | null => {
  const processes = said(() => readdirSync('/proc').filter((name) => /^\d+$/.test(name))) ?? []
  const of = (process: string, file: string) =>
    said(() => readFileSync(`/proc/${process}/${file}`, 'utf8')) ?? ''
  const first = processes.filter(
    (one) => of(one, 'cmdline').includes(dataFolder) && of(one, 'comm').startsWith('postgres'),
  )
  const parts = processes.filter((one) => first.includes(of(one, 'stat').split(') ')[1]?.split(' ')[1] ?? ''))
  const sizes = [...new Set([...first, ...parts])].map((one) =>
    Number(/^Pss:\s+(\d+) kB/m.exec(of(one, 'smaps_rollup'))?.[1] ?? 0),
  )
  return sizes.length > 0 ? sizes.reduce((sum, size) => sum + size, 0) * 1024 : null
}

const said = <T>(ask: () => T): T | null => {
  try {
    return ask()
  } catch {
    return null
  }
}
