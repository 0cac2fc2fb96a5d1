import type { RefusalReply } from './reply-of.ts'
import type { Trouble } from './trouble.ts'

/** 断り, as trouble: every problem in one paragraph, for who looks no further than `detail`. */
export const refusalTrouble = ({ problems }: RefusalReply): Trouble => ({
  status: 422,
  title: '事実をなおしてください',
  detail: problems.map(({ says }) => says).join(' '),
})
