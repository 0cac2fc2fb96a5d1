import { readdirSync, readFileSync } from 'node:fs'

/** Milliseconds of processor time that this process and all that it started have had; 0 where there is no /proc. */
export function treeTime(): { readonly own: number; readonly started: number } {
  const { user, system } = process.cpuUsage()
  return { own: (user + system) / 1000, started: startedTime() }
}

const ticksPerSecond = 100

function startedTime(): number {
  const processes = pids().flatMap((pid) => {
    const stat = statOf(pid)
    return stat === null ? [] : [stat]
  })
  const ours = new Set([process.pid])
  for (let size = 0; size < ours.size; ) {
    size = ours.size
    for (const { pid, parent } of processes) if (ours.has(parent)) ours.add(pid)
  }
  const ticks = processes
    .filter(({ pid }) => pid !== process.pid && ours.has(pid))
    .reduce((sum, one) => sum + one.ticks, 0)
  return (ticks * 1000) / ticksPerSecond
}

function pids(): number[] {
  try {
    return readdirSync('/proc').map(Number).filter(Number.isInteger)
  } catch {
    return []
  }
}

function statOf(pid: number): { pid: number; parent: number; ticks: number } | null {
  try {
    // The name of the program stands in brackets and may hold spaces.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
    return { pid, parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) }
  } catch {
    return null
  }
}
