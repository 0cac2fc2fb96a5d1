import { describe, expect, test } from 'vitest'
import { checkProvision } from '../../../tests/law/check-provision.ts'
import { ask } from '../kit/ask.ts'
import type { Provision } from '../kit/provision.ts'
import { feeCombination } from './fee-combination.ts'

const quiet = {
  laws: '障害者総合支援法だけ',
  selfPlan: false,
  rejected: false,
  plans: 0,
  reviews: 0,
  planFollows: false,
  bothSet: false,
  monthSet: true,
  changeNeeded: false,
  serviceUsed: true,
  move: '動きはない',
  previousDid: 'なし',
  carePlan: 'ない',
}
const rule = (facts: object) => {
  const question = { on: '2024-06-10', in: '北区', facts: { ...quiet, ...facts } }
  const reply = ask(feeCombination as Provision<unknown, unknown>, question)
  if ('problems' in reply) return reply
  if (reply.ruling.silent) throw new Error('silent')
  const { finding, because, citation, unconfirmed } = reply.ruling
  const words = feeCombination.words(finding as never)
  return { finding, because, citation: citation.article, unconfirmed, words }
}

const plan = 'サービス利用支援費'
const review = '継続サービス利用支援費'
const childPlan = '障害児支援利用援助費'
const childReview = '継続障害児支援利用援助費'
const general = '同じ月のモニタリングと計画、事業所の変更（平成24年3月6日・平成29年3月31日）'

const made = 'この月に計画を作ったため'
const set = '市町村が定めたモニタリングの月のため'
const unneeded = '計画の変更が必要でなくても請求できるため'
const assessment = 'モニタリングは、同じ月の計画のためのアセスメントに当たるため'
const onlyNew = '月の途中に事業所が替わり、新しい事業所だけが請求できるため'
const bothMay = '月の途中にほかの市町村へ移り、両方が請求できるため'
const selfPlan = [
  'セルフプランで、指定を受けた事業所の計画ではないため',
  'セルフプランを作った人にも、作成を手伝った人や事業者にも、報酬の定めがないため',
]
const once = '報酬は月ごとで、同じ報酬は月に1回だけのため'

const nobody = 'この事業所：なし、前の事業所：なし'
const changed = { move: '事業所が替わった' }

describe('国のQ&Aの場合ごとに、だれが何を請求できるか', () => {
  test.each([
    ['計画を作った月', { plans: 1 }, [plan], [], [made], general],
    [
      '国のQ&A 変更・更新：モニタリングをして同じ月に計画',
      { plans: 1, reviews: 1 },
      [plan],
      [],
      [made, assessment],
      general,
    ],
    [
      '国のQ&A 一連のもの：モニタリングの月、計画は翌月',
      { reviews: 1, planFollows: true },
      [],
      [],
      ['モニタリングは、後の月の計画のためのアセスメントに当たるため'],
      general,
    ],
    [
      '国のQ&A 短い体験利用：市町村が同じ月に両方を定めた',
      { plans: 1, reviews: 1, bothSet: true },
      [plan, review],
      [],
      [made, set, '市町村が同じ月に両方を定めたため'],
      general,
    ],
    ['両方を定めた月にモニタリングだけ', { reviews: 1, bothSet: true }, [review], [], [set], general],
    ['国のQ&A 報酬は月ごと：同じ計画を月に二つ', { plans: 2 }, [plan], [], [made, once], general],
    [
      '国のQ&A 報酬は月ごと：同じ月にモニタリングを二回',
      { reviews: 2 },
      [review],
      [],
      [set, unneeded, once],
      general,
    ],
    [
      '国のQ&A 事業所の変更：前はモニタリング、新しい方は計画',
      { ...changed, plans: 1, previousDid: 'モニタリング' },
      [plan],
      [],
      [made, onlyNew],
      general,
    ],
    [
      '国のQ&A 事業所の変更：両方がモニタリング',
      { ...changed, reviews: 1, previousDid: 'モニタリング' },
      [review],
      [],
      [set, unneeded, onlyNew],
      general,
    ],
    ['事業所が替わり、前は何もしていない', { ...changed, plans: 1 }, [plan], [], [made], general],
    [
      '国のQ&A 転出：両方がモニタリング',
      { move: 'ほかの市町村へ移った', reviews: 1, previousDid: 'モニタリング' },
      [review],
      [review],
      [set, unneeded, bothMay],
      general,
    ],
    [
      '国のQ&A 転出：前がモニタリング、新しい方は計画',
      { move: 'ほかの市町村へ移った', plans: 1, previousDid: 'モニタリング' },
      [plan],
      [review],
      [made, bothMay],
      general,
    ],
    [
      '国のQ&A 問47：児童が両方の法律のサービスを使う',
      { laws: '児童が両方の法律', plans: 1 },
      [childPlan],
      [],
      [made, '児童の計画は一体のものとして作るため'],
      '問47',
    ],
    [
      '児童が通所だけを使う',
      { laws: '児童福祉法だけ', reviews: 1 },
      [childReview],
      [],
      [set, unneeded],
      general,
    ],
    [
      '国のQ&A 問48：ケアプランはほかの人が作った',
      { plans: 1, carePlan: 'ほかの人が作った' },
      [plan],
      [],
      [made, 'ケアプランを作る人が別で、どちらも減らないため'],
      '問48',
    ],
    ['国のQ&A 計画の変更が必要でないモニタリング', { reviews: 1 }, [review], [], [set, unneeded], general],
    [
      '計画の変更が必要なモニタリング（計画はまだ）',
      { reviews: 1, changeNeeded: true },
      [review],
      [],
      [set],
      general,
    ],
    [
      '国のQ&A サービスを使わなかった月のモニタリング',
      { reviews: 1, serviceUsed: false },
      [review],
      [],
      [set, unneeded, 'サービスを使わなかった月にもモニタリングを行うため'],
      general,
    ],
    [
      '国のQ&A 定めのない月のモニタリング',
      { reviews: 1, monthSet: false },
      [],
      [],
      ['定めのない月のモニタリングで、期間の変更の決定を受けてから請求できるため'],
      '定めのない月のモニタリング',
    ],
    [
      '定めのない月だが何もしていない',
      { monthSet: false },
      [],
      [],
      ['この月に計画もモニタリングもないため'],
      general,
    ],
    [
      '定めのない月のモニタリングから同じ月に計画',
      { plans: 1, reviews: 1, monthSet: false },
      [plan],
      [],
      [made, assessment],
      general,
    ],
    [
      '定めのない月のモニタリングから後の月に計画',
      { reviews: 1, monthSet: false, planFollows: true },
      [],
      [],
      ['モニタリングは、後の月の計画のためのアセスメントに当たるため'],
      general,
    ],
    ['定めのない月に計画だけ', { plans: 1, monthSet: false }, [plan], [], [made], general],
    ['国のQ&A 問49：却下', { plans: 1, rejected: true }, [], [], ['申請が却下されたため'], '問49'],
    [
      '北区 作成のご案内：セルフプラン',
      { plans: 1, selfPlan: true },
      [],
      [],
      selfPlan,
      '計画作成にかかる費用は？',
    ],
    [
      '児童のセルフプラン',
      { plans: 1, selfPlan: true, laws: '児童福祉法だけ' },
      [],
      [],
      selfPlan,
      '計画作成にかかる費用は？',
    ],
  ])('%s', (_, facts, current, previous, because, citation) => {
    const ruling = rule(facts)
    expect(ruling).toMatchObject({
      finding: { current, previous, reduced: false, open: false },
      because,
      citation,
    })
    const fees = (names: string[]) => names.join('と') || 'なし'
    expect(ruling).toMatchObject({ words: `この事業所：${fees(current)}、前の事業所：${fees(previous)}` })
  })

  test('問48：ケアプランと計画を同じ人が作ったら減算がある', () => {
    expect(rule({ plans: 1, carePlan: '同じ人が作った' })).toEqual({
      finding: { current: [plan], previous: [], reduced: true, open: false },
      because: [made, 'ケアプランと計画を同じ人が作るため'],
      citation: '問48',
      unconfirmed: [],
      words: 'この事業所：サービス利用支援費、前の事業所：なし、介護保険との重複の減算がある',
    })
  })

  test('請求するものがなければ減算もない', () => {
    expect(rule({ carePlan: '同じ人が作った' })).toMatchObject({ finding: { reduced: false }, words: nobody })
  })

  test('両方とも請求できる月は「と」でつなぐ', () => {
    expect(rule({ plans: 1, reviews: 1, bothSet: true })).toMatchObject({
      words: 'この事業所：サービス利用支援費と継続サービス利用支援費、前の事業所：なし',
    })
  })
})

describe('国のQ&Aに定めのない組み合わせは職員が決める', () => {
  test.each([
    ['前の事業所が計画、新しい事業所がモニタリング', { reviews: 1, previousDid: '計画' }],
    ['前の事業所がモニタリング、新しい事業所は何もしていない', { previousDid: 'モニタリング' }],
  ])('%s', (_, facts) => {
    const ruling = rule({ ...changed, ...facts })
    expect(ruling).toMatchObject({ finding: { previous: [], open: true } })
    expect(JSON.stringify(ruling)).toContain('前の事業所の報酬について、国のQ&Aに定めのない組み合わせのため')
    expect(JSON.stringify(ruling)).toContain('前の事業所：定めがない（職員が決める）')
  })
})

describe('そろわない事実', () => {
  test.each([
    [
      '児童のケアプラン',
      { laws: '児童福祉法だけ', carePlan: '同じ人が作った' },
      'carePlan',
      '児童には介護保険のケアプランがないので「ない」にしてください',
    ],
    [
      '両方の法律の児童のケアプラン',
      { laws: '児童が両方の法律', carePlan: 'ほかの人が作った' },
      'carePlan',
      '児童には介護保険のケアプランがないので「ない」にしてください',
    ],
    [
      '動きがないのに前の事業所',
      { previousDid: '計画' },
      'previousDid',
      '事業所や住所の動きがないときは「なし」にしてください',
    ],
    [
      '両方を定めたのにモニタリングの月でない',
      { bothSet: true, monthSet: false },
      'bothSet',
      '両方を定めた月は、モニタリングの月として定めた月でもあるはずです',
    ],
  ])('%s', (_, facts, field, expected) => {
    expect(rule(facts)).toMatchObject({ problems: [{ field, expected }] })
  })
})

checkProvision(feeCombination, [quiet, { ...quiet, plans: 1 }])
