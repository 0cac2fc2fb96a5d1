import type { Context } from 'hono'
import { stream } from 'hono/streaming'
import type { Provision } from '../../law/kit/provision.ts'
import { readJson, readUtf8 } from './read-json.ts'
import { refusalTrouble } from './refusal-trouble.ts'
import { type PlainReply, replyOf } from './reply-of.ts'
import { answerTrouble } from './trouble.ts'
import { unreadableReply } from './unreadable-reply.ts'

type AnyProvision = Provision<unknown, unknown>
type Options = { readonly changes: boolean }
/** Tells a bug to the operator and answers its number. */
type TellFault = (context: Context, error: Error) => string

export const mostInArray = 1_000
export const mostLines = 10_000
/** What would change asks a rule many times over, so that fewer questions may ask for it at once. */
export const mostWithChanges = 20

/** One question, a list of questions, or one on each line: answered in order, and forgotten. */
export const answerQuestion = (provision: AnyProvision, tell: TellFault) => async (context: Context) => {
  const options = readOptions(new URL(context.req.url).searchParams)
  if ('says' in options) return unreadable(context, options.says)
  const kind = (context.req.header('content-type') ?? '').toLowerCase().replaceAll(' ', '')
  const isLines = /^application\/(x-)?ndjson(;charset=utf-8)?$/.test(kind)
  const encoding = context.req.header('content-encoding') ?? 'identity'
  if ((!isLines && !/^application\/json(;charset="?utf-8"?)?$/.test(kind)) || encoding !== 'identity') {
    return answerTrouble(context, {
      status: 415,
      title: '受け取れない形式です',
      detail:
        'content-type を application/json（または application/x-ndjson）、文字コードを UTF-8、圧縮なしにしてください。',
    })
  }
  const text = readUtf8(await context.req.arrayBuffer())
  if (text === null) return unreadable(context, 'UTF-8ではない文字が入っています')
  return isLines
    ? answerLines(context, provision, text, options, tell)
    : answerJson(context, provision, text, options)
}

/** What may stand behind the `?` of the address: `changes`, once, and nothing else. */
function readOptions(query: URLSearchParams): Options | { readonly says: string } {
  const other = [...query.keys()].find((name) => name !== 'changes')
  if (other !== undefined)
    return { says: `アドレスに「${other.slice(0, 60)}」は付けられません。付けられるのは changes だけです` }
  const values = query.getAll('changes')
  return values.length > 1 || values.some((value) => value !== 'true' && value !== 'false')
    ? { says: 'アドレスの changes は true か false を一つだけ付けてください' }
    : { changes: values[0] === 'true' }
}

async function answerJson(context: Context, provision: AnyProvision, text: string, options: Options) {
  const read = readJson(text)
  if ('says' in read) return unreadable(context, read.says)
  if (!Array.isArray(read.value)) {
    const reply = replyOf(provision, read.value, options)
    if (!('problems' in reply)) return context.json(reply)
    return answerTrouble(context, refusalTrouble(reply), reply)
  }
  const most = options.changes ? mostWithChanges : mostInArray
  if (read.value.length > most) return tooMany(context, most, options)
  const replies: PlainReply[] = []
  for (const question of read.value) {
    replies.push(replyOf(provision, question, options))
    await aTurnForOthers()
  }
  return context.json(replies)
}

function answerLines(
  context: Context,
  provision: AnyProvision,
  text: string,
  options: Options,
  tell: TellFault,
) {
  const lines = text.split('\n').map((line, at) => ({ line, number: at + 1 }))
  const questions = lines.filter(({ line }) => line.trim() !== '')
  const most = options.changes ? mostWithChanges : mostLines
  if (questions.length > most) return tooMany(context, most, options)
  context.header('content-type', 'application/x-ndjson; charset=utf-8')
  return stream(
    context,
    async (out) => {
      for (const { line, number } of questions) {
        if (out.aborted) return
        await out.write(`${JSON.stringify(lineReply(provision, line, number, options))}\n`)
        await aTurnForOthers()
      }
    },
    // The status has gone out already: the last line says that the rest is missing, and under which number.
    async (error, out) => {
      const last = { title: '不具合が起きました', status: 500, number: tell(context, error) }
      await out.write(`${JSON.stringify(last)}\n`)
    },
  )
}

function lineReply(provision: AnyProvision, line: string, number: number, options: Options): PlainReply {
  const read = readJson(line, number)
  return 'says' in read ? unreadableReply(provision.id, read.says) : replyOf(provision, read.value, options)
}

const unreadable = (context: Context, says: string): Response =>
  answerTrouble(context, { status: 400, title: '読み取れません', detail: `${says}。` })

const tooMany = (context: Context, most: number, { changes }: Options): Response =>
  answerTrouble(context, {
    status: 413,
    title: '問いが多すぎます',
    detail: `一度に問えるのは${most}件までです${changes ? '（changes=true のとき）' : ''}。分けて送ってください。`,
  })

/** A long list must not keep everybody else waiting. */
const aTurnForOthers = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
