import type { Typed } from '../../ui/kit/typed.ts'
import type { Saved } from './screen.ts'

/** What lies there now, where the register does not keep who wrote it. */
export const savedBySomebody = (typed: Typed): Saved => ({ typed, by: 'ほかの人', at: '少し前' })
