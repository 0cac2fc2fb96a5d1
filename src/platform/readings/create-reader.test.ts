import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import type { Word } from '../../plan/easy/readings.ts'
import { createReader, type ReaderSettings } from './create-reader.ts'
import { cutCache } from './cut-cache.ts'
import { piecesOf } from './pieces-of.ts'

/** A thread that does what a text says: 待て never answers, 止まれ blocks for good, 終われ ends, 壊れろ fails. */
const thread = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from 'node:worker_threads'
    let asked = 0
    parentPort.postMessage({ ready: true })
    parentPort.on('message', ({ id, texts }) => {
      asked += texts.length
      if (texts[0] === '待て') return
      if (texts[0] === '止まれ') for (;;);
      if (texts[0] === '終われ') process.exit(0)
      if (texts[0] === '壊れろ') throw new Error('壊れた')
      parentPort.postMessage({ id, words: texts.map((text) => [{ text, reading: String(asked) }]) })
    })`)}`,
)
/** Takes a while before it reads anything, as a dictionary does. */
const sleeper = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from 'node:worker_threads'
    const awake = new Promise((done) => setTimeout(done, 300))
    parentPort.on('message', async ({ id, texts }) => {
      await awake
      parentPort.postMessage({ id, words: texts.map((text) => [{ text, reading: null }]) })
    })`)}`,
)
type Reader = ReturnType<typeof createReader>
const withThread = async <T>(
  more: ReaderSettings,
  work: (cut: Reader['cut'], told: readonly string[], warm: Reader['warm']) => Promise<T>,
): Promise<T> => {
  const told: string[] = []
  const reader = createReader({ worker: thread, patience: 2_000, ...more, tell: (what) => told.push(what) })
  return work(reader.cut, told, reader.warm).finally(reader.close)
}
const texts = (words: readonly (readonly Word[])[]) =>
  words.map((one) => one.map(({ text }) => text).join(''))

describe('機械が答えないとき', () => {
  test.each(['止まれ', '待て'])('%s：待つのをやめ、次の人はまた読める', (bad) =>
    withThread({ patience: 400 }, async (cut, told) => {
      expect(texts(await cut(['計画']))).toEqual(['計画'])
      await expect(cut([bad])).rejects.toThrow('too long')
      expect(told).toHaveLength(1)
      await expect.poll(() => cut(['次']).then(texts, () => null), { timeout: 5_000 }).toEqual(['次'])
    }),
  )
  test.each(['終われ', '壊れろ'])('%s：待っている人みなに知らせ、次の人はまた読める', (bad) =>
    withThread({}, async (cut, told) => {
      const [first, second] = await Promise.allSettled([cut([bad]), cut(['あと'])])
      expect([first?.status, second?.status]).toEqual(['rejected', 'rejected'])
      expect(told).toHaveLength(1)
      expect(texts(await cut(['次']))).toEqual(['次'])
    }),
  )
  test('多くの人がいちどに待つと、あとの人はすぐ断られる', () =>
    withThread({ queue: 2, patience: 500 }, async (cut) => {
      const both = [cut(['待て']), cut(['待て', '二'])].map((one) => one.catch(String))
      await expect(cut(['三'])).rejects.toThrow('too many')
      await Promise.all(both)
    }))
})

test('前もって起こせる。起こしている間にきた人は、その辞書を待つ', () =>
  withThread({ worker: sleeper, patience: 3_000 }, async (cut, told, warm) => {
    const waking = warm()
    const from = performance.now()
    expect(texts(await cut(['計画']))).toEqual(['計画'])
    expect(performance.now() - from).toBeGreaterThan(100)
    await waking
    expect(told).toEqual([])
  }))

test('起きない機械を起こしても、止まらず、誰にも害がない', () =>
  withThread(
    { worker: new URL('data:text/javascript,process.exit(1)'), patience: 1_000 },
    async (_, told, warm) => {
      await warm()
      expect(told).toHaveLength(1)
    },
  ))

test('一度読んだ文は、もう一度はたずねない', () =>
  withThread({}, async (cut) => {
    const readings = async (...all: string[]) => (await cut(all)).map(([word]) => word?.reading)
    expect(await readings('一', '二')).toEqual(['2', '2'])
    expect(await readings('二', '三')).toEqual(['2', '3'])
    expect(await readings('一', '二', '三')).toEqual(['2', '2', '3'])
  }))

test('一回に読む長さには、限りがある', () =>
  withThread({ letters: 5 }, async (cut) => {
    expect(texts(await cut(['四文字だ', '長すぎる文', '一']))).toEqual(['四文字だ', '', '一'])
  }))

test('覚えておくのは、最後に使ったものから決まった長さまで', () => {
  const cache = cutCache(6)
  const word = (text: string): Word => ({ text, reading: null, part: '', kind: '', detail: '', base: text })
  for (const text of ['あい', 'うえ', 'おか']) cache.put(text, [word(text)])
  expect(cache.get('あい')).toHaveLength(1)
  cache.put('きく', [word('きく')])
  expect(['あい', 'うえ', 'おか', 'きく'].map((text) => cache.get(text) !== undefined)).toEqual([
    ...[true, false, true, true],
  ])
  cache.put('七文字の長い文', [])
  expect(cache.get('七文字の長い文')).toBeUndefined()
})

describe('同じ種類の字が続くところ', () => {
  test.each(['ア', '・', '1', '一', 'あ', '漢', '😀', 'ー', ' ', '\n'])(
    '「%s」が4000回でも、短く切れて元に戻る',
    (letter) => {
      const pieces = piecesOf(letter.repeat(4000))
      expect(pieces.join('')).toBe(letter.repeat(4000))
      expect(Math.max(...pieces.map((piece) => [...piece].length))).toBeLessThanOrEqual(24)
    },
  )
  test('ふつうの文は、切らない', () => {
    const text = '毎週一回、ヘルパーと買い物に行き、食べたいものを自分で選べるようになること。'
    expect(piecesOf(text)).toEqual([text])
    expect(piecesOf('')).toEqual([])
  })
})

test('4000字の「ア」「・」「1」も、ほんものの辞書で、待てる時間に読める', { timeout: 60_000 }, async () => {
  const reader = createReader({ patience: 50_000 })
  await reader.cut(['計画'])
  const from = performance.now()
  for (const letter of ['ア', '・', '1']) {
    const text = letter.repeat(4000)
    expect(texts(await reader.cut([text]))).toEqual([text])
  }
  // Whole, these took eight seconds each.
  expect(performance.now() - from).toBeLessThan(4_000)
  await reader.close()
  await sleep(0)
})
