import type { Stage } from './stage.ts'

export type Story = {
  readonly municipality: string
  readonly title: string
  readonly tell: (stage: Stage) => Promise<void>
}
