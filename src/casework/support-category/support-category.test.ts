import { describe, expect, test } from 'vitest'
import type { CategoryNotice } from '../../forms/category-notice/category-notice.ts'
import { categoryValidity } from '../../law/category-validity/category-validity.ts'
import { applyOn } from '../../law/kit/apply-on.ts'
import { appealInstruction } from '../case/appeal-instruction.ts'
import type { Fact } from '../case/fact.ts'
import { emptyCase } from '../case/file.ts'
import { replay } from '../case/fold.ts'
import type { By } from '../case/move.ts'
import type { Role } from '../registers/actor.ts'
import { judgeCategory } from './judge-category.ts'
import { judgementProblems } from './judgement-problems.ts'
import { notifyCategory } from './notify-category.ts'
import { recordSurvey } from './record-survey.ts'
import type { SurveyRecord } from './survey-record.ts'

const ground = { title: '', source: '', unconfirmed: false }
type Applied = Extract<Fact, { type: 'application-registered' }>
const applied: Applied = {
  ...{ type: 'application-registered', on: '2026-05-01', kind: '新規', target: '障害者', services: ['22'] },
  ...{
    needsCategory: true,
    careManagement: 'なし',
    draftNeed: '求める',
    ground,
    previous: null,
    guardian: null,
  },
}
const surveyed: Fact = { type: 'survey-recorded', on: '2026-05-05', document: 's' }
const judged: Fact = {
  type: 'category-judged',
  on: '2026-05-08',
  category: '区分4',
  from: '2026-05-08',
  until: '2029-05-31',
  document: 'j',
}
const file = (...facts: Fact[]) => replay(emptyCase('case', 'person', '0000000018'), facts)
const municipality = {
  number: '261008',
  name: '京都市',
  prefecture: '京都府',
  head: '京都市長',
  settings: {},
  demo: true,
}
const by = (role: Role = '窓口'): By => ({
  actor: { account: 'a', municipality: '261008', name: '', role, organisation: null, person: null },
  ...{ municipality, today: '2026-05-10', newId: () => 'new' },
})

describe('聞き取り調査', () => {
  const record: SurveyRecord = {
    ...{ on: '2026-05-05', surveyor: '調査　太郎', place: '自宅', overview: '概況' },
    ...{ firstJudgement: '区分3', remarks: '特記' },
  }
  const input = { document: { id: 'doc', base: 1 }, record, finished: true }
  test('終えると事実と文書になり、書いたことは文書だけにある', () => {
    const outcome = recordSurvey(file(applied), by(), input)
    expect(outcome).toMatchObject({
      ...{ done: true, facts: [{ type: 'survey-recorded', on: '2026-05-05', document: 'doc' }] },
      documents: [{ id: 'doc', base: 1, kind: '認定調査', content: record }],
    })
    expect(JSON.stringify(outcome.done && outcome.facts)).not.toMatch(/調査　太郎|概況|特記|区分3/)
  })
  test('書きかけは、空きがあっても保存でき、段階は進まない', () => {
    const draft = { ...input, record: { ...record, overview: null, firstJudgement: null }, finished: false }
    expect(recordSurvey(file(applied), by(), draft)).toMatchObject({
      done: true,
      facts: [],
      documents: [{ base: 1 }],
    })
  })
  test.each([
    [
      '空きがある',
      file(applied),
      by(),
      { ...input, record: { ...record, firstJudgement: null } },
      '一次判定の結果',
    ],
    ['区分がいらない', file({ ...applied, needsCategory: false }), by(), input, '認定がいらないため'],
    ['二度目', file(applied, surveyed), by(), input, 'もう済んで'],
    [
      '申請より前の日',
      file(applied),
      by(),
      { ...input, record: { ...record, on: '2026-04-30' } },
      '申請の日より前',
    ],
    ['先の日', file(applied), by(), { ...input, record: { ...record, on: '2026-05-11' } }, '今日より後'],
    ['相談支援専門員', file(applied), by('相談支援専門員'), input, 'ほかの人の番'],
  ])('断る：%s', (_, on, who, given, says) => {
    expect(recordSurvey(on, who, given)).toMatchObject({
      done: false,
      because: expect.stringContaining(says),
    })
  })
})

describe('審査会の判定', () => {
  const record = {
    category: '区分4' as const,
    months: 36,
    opinion: null,
    proposedUntil: '2029-05-31',
    ruling: {},
  }
  const input = {
    on: '2026-05-08',
    category: '区分4' as const,
    from: '2026-05-08',
    until: '2029-05-31',
    record,
  }
  test('区分と有効期間が事実になる', () => {
    expect(judgeCategory(file(applied, surveyed), by(), input)).toMatchObject({
      ...{
        done: true,
        facts: [{ type: 'category-judged', category: '区分4', until: '2029-05-31', document: 'new' }],
      },
      documents: [{ id: 'new', kind: '二次判定' }],
    })
  })
  test.each([
    ['調査の前', file(applied), by(), input, '⑤調査が済んでいる'],
    ['調査より前の日', file(applied, surveyed), by(), { ...input, on: '2026-05-04' }, '調査の日より前'],
    ['先の日', file(applied, surveyed), by(), { ...input, on: '2026-05-11' }, '今日より後'],
    ['終わりが先', file(applied, surveyed), by(), { ...input, until: '2026-05-07' }, '始まりより前'],
    ['二度目', file(applied, surveyed, judged), by(), input, 'もう済んで'],
    ['本人', file(applied, surveyed), by('本人'), input, 'ほかの人の番'],
  ])('断る：%s', (_, on, who, given, says) => {
    expect(judgeCategory(on, who, given)).toMatchObject({
      done: false,
      because: expect.stringContaining(says),
    })
  })
  test.each([
    [36, null, []],
    [12, null, ['opinion']],
    [12, '状態が変わりやすいため', []],
    [2, '短く', ['months']],
    [37, null, ['months']],
  ])('有効期間 %sか月・意見 %s', (months, opinion, fields) => {
    const start = Temporal.PlainDate.from('2026-05-08')
    const ruling = applyOn({ on: start, in: '京都市' }, categoryValidity, { start, months })
    const values = { on: '2026-05-08', from: '2026-05-08', months, until: null, opinion }
    expect(judgementProblems(ruling, values, '2026-05-10').map(({ field }) => field)).toEqual(fields)
    const far = judgementProblems(ruling, { ...values, from: '2030-05-08' }, '2026-05-10')
    expect(far.at(-1)).toMatchObject({ field: 'from', says: expect.stringContaining('前後24か月') })
  })
})

describe('区分認定の通知', () => {
  const notice: Omit<CategoryNotice, 'number' | 'on'> = {
    ...{
      demo: true,
      sender: '京都市長',
      certificateNumber: null,
      category: '区分4',
      decidedOn: '2026-05-09',
    },
    person: { name: '京都　美子', birth: '1985-04-01', postalCode: '', address: '京都市' },
    ...{ period: { from: '2026-05-08', to: '2029-05-31' }, boardOpinion: null, reason: null },
    appeal: appealInstruction('障害者総合支援法', municipality, '2026-05-10'),
    desk: { name: '北区役所', phone: '', fax: '' },
  }
  test('通知書ができる', () => {
    expect(notifyCategory(file(applied, surveyed, judged), by(), { notice })).toMatchObject({
      ...{ done: true, facts: [{ type: 'category-notified', on: '2026-05-10', paper: 'new' }] },
      papers: [
        {
          id: 'new',
          form: 'category-notice',
          snapshot: {
            category: '区分4',
            appeal: [expect.stringContaining('京都府知事'), expect.any(String)],
          },
        },
      ],
    })
  })
  test.each([
    ['判定の前', file(applied, surveyed), by(), notice, '⑥判定が出ている'],
    [
      '審査会より前の日',
      file(applied, surveyed, judged),
      by(),
      { ...notice, decidedOn: '2026-05-07' },
      '審査会の日より前',
    ],
    ['先の日', file(applied, surveyed, judged), by(), { ...notice, decidedOn: '2026-05-11' }, '今日より後'],
    ['本人', file(applied, surveyed, judged), by('本人'), notice, 'ほかの人の番'],
  ])('断る：%s', (_, on, who, given, says) => {
    expect(notifyCategory(on, who, { notice: given })).toMatchObject({
      done: false,
      because: expect.stringContaining(says),
    })
  })
})
