import { parseArgs } from 'node:util'
import { optionSlip } from '../option-slip.ts'

/** What is to be done: each with the files that it takes. */
export type FormTask =
  | { readonly do: 'list' }
  | { readonly do: 'schema' }
  | { readonly do: 'example' }
  | { readonly do: 'print'; readonly plan: string; readonly out: string }
  | {
      readonly do: 'blank'
      readonly plan: string | null
      readonly out: string
      readonly large: boolean
      readonly child: boolean
      /** What finds the case again when the sheet comes back. */
      readonly code: string | null
    }
  | { readonly do: 'read'; readonly file: string }
  | { readonly do: 'many'; readonly plans: string; readonly out: string; readonly as: 'pdf' | 'xlsx' }

export type FormWords =
  | { readonly wrong: string }
  | { readonly ids: readonly string[]; readonly definitions: string | null; readonly task: FormTask }

const options = {
  plan: { type: 'string' },
  plans: { type: 'string' },
  out: { type: 'string' },
  as: { type: 'string' },
  read: { type: 'string' },
  definitions: { type: 'string' },
  schema: { type: 'boolean' },
  example: { type: 'boolean' },
  blank: { type: 'boolean' },
  large: { type: 'boolean' },
  child: { type: 'boolean' },
  code: { type: 'string' },
} as const

type Values = Partial<Record<keyof typeof options, string | boolean | undefined>>
type Task = { readonly wrong: string } | { readonly task: FormTask }

/** 命令を読む: what was typed behind `form`; options that would be passed over in silence are wrong. */
export function formWords(words: readonly string[]): FormWords {
  try {
    const { values, positionals: ids } = parseArgs({ args: [...words], options, allowPositionals: true })
    const { definitions = null, ...others } = values
    const read = taskOf(others, ids)
    if ('wrong' in read) return read
    const needsId = !['list', 'schema', 'example'].includes(read.task.do)
    if (needsId && ids.length === 0)
      return { wrong: '様式の名前が要ります。様式の一覧：npm run -s hitotsu -- form' }
    return { ids, definitions, task: read.task }
  } catch (error) {
    return { wrong: optionSlip(error, options) }
  }
}

function taskOf(values: Omit<Values, 'definitions'>, ids: readonly string[]): Task {
  const { plan, plans, out, as, read, schema, example, blank, large, child, code } = values
  const given = Object.keys(values) as (keyof typeof options)[]
  const only = (first: keyof typeof options, ...others: (keyof typeof options)[]): Task | null => {
    const idle = given.find((name) => name !== first && !others.includes(name))
    return idle === undefined ? null : { wrong: `--${idle} は、--${first} といっしょには使えません` }
  }
  const task = (what: FormTask, wrong: Task | null): Task => wrong ?? { task: what }
  if (schema === true) return task({ do: 'schema' }, only('schema'))
  if (example === true) return task({ do: 'example' }, only('example'))
  if (typeof read === 'string') return task({ do: 'read', file: read }, only('read'))
  if (typeof plans === 'string') {
    const kind = as ?? 'pdf'
    if (typeof out !== 'string') return { wrong: '--plans には、--out で書き出すフォルダーを言ってください' }
    if (kind !== 'pdf' && kind !== 'xlsx') return { wrong: '--as は、pdf か xlsx です' }
    return task({ do: 'many', plans, out, as: kind }, only('plans', 'out', 'as'))
  }
  if (blank !== true && plan === undefined) {
    if (given.length > 0)
      return { wrong: `--${given[0]} は、--plan か --blank か --plans といっしょに使います` }
    return ids.length > 1
      ? { wrong: `一度に見られる様式は一つです：${ids.join(' ')}` }
      : { task: { do: 'list' } }
  }
  if (typeof out !== 'string' || !/\.(pdf|xlsx)$/i.test(out))
    return { wrong: '--out で、書き出すファイル（.pdf か .xlsx）を言ってください' }
  if (blank !== true) return task({ do: 'print', plan: String(plan), out }, only('plan', 'out'))
  if (large === true && !/\.pdf$/i.test(out)) return { wrong: '--large は、.pdf に書き出すときに使います' }
  if (typeof code === 'string' && !/^[\w -]{1,20}$/.test(code))
    return { wrong: '--code は、英数字・空白・ハイフンで20文字までです' }
  if (typeof code === 'string' && !/\.pdf$/i.test(out))
    return { wrong: '--code は、.pdf に書き出すときに使います' }
  return task(
    {
      do: 'blank',
      plan: typeof plan === 'string' ? plan : null,
      out,
      large: large === true,
      child: child === true,
      code: typeof code === 'string' ? code : null,
    },
    only('blank', 'plan', 'out', 'large', 'child', 'code'),
  )
}
