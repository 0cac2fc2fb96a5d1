/**
 * サービスごとの障害支援区分の下限
 *
 * Whether somebody meets the lowest category, and the conditions beside it, of a service of 介護給付.
 * A warning only: every minimum has footnotes, so nobody is refused for it by this rule.
 *
 * Source    介護給付費等に係る支給決定事務等について（事務処理要領、各サービスの対象者）
 * Text      See `minimum-table.ts`; 生活介護 and 施設入所支援 are eased from 50 on.
 * In force  2014-04-01 –
 * Reading   Transitional measures are not in the table; children outside 居宅介護 and 短期入所; what 通院等介助
 *           asks of walking and the like.  [unconfirmed]
 */
import type { Answer, Provision, Reading } from '../kit/provision.ts'
import { serviceOn } from '../texts/services-on.ts'
import { sourcesGrant } from '../texts/sources-grant.ts'
import {
  type CategoryMinimumFacts,
  categories,
  categoryMinimumFacts,
  categoryMinimumMismatches,
} from './category-minimum-facts.ts'
import { easedAge, type Minimum, minima2014 } from './minimum-table.ts'
import { tests } from './minimum-tests.ts'

/** `minimum`: '区分3'; `conditions` are asked for beside it. Never a ground to refuse. */
export type CategoryMinimum = {
  meets: '満たす' | '満たさない' | '職員が確かめる' | '定めがない'
  minimum: string | null
  conditions: string[]
}

const readings = {
  transitional: {
    says: '経過措置（旧身体障害者療護施設の入所者など）に当たらないこと',
    settledBy: '事務処理要領の各サービスの対象者の節と、その経過措置',
  },
  otherChildren: {
    says: '居宅介護と短期入所のほかでも、障害児には相当する心身の状態を確かめること',
    settledBy: '事務処理要領の各サービスの対象者の節（障害児）',
  },
  hospital: {
    says: '身体介護を伴う通院等介助で、五つの動作のどれか一つに支援がいれば足りること',
    settledBy: '事務処理要領の居宅介護の対象者の節',
  },
} satisfies Record<string, Reading>

export const categoryMinimum: Provision<CategoryMinimumFacts, CategoryMinimum> = {
  id: 'category-minimum',
  title: 'サービスごとの障害支援区分の下限',
  chapter: '障害支援区分',
  day: '支給決定をする日',
  facts: categoryMinimumFacts,
  readings: Object.values(readings),
  mismatches: categoryMinimumMismatches,
  words: ({ meets, minimum, conditions }) => {
    if (meets === '定めがない') return '区分の下限の定めがない'
    const asked = [...(minimum === null ? [] : [`${minimum}以上`]), ...conditions].join('、')
    const tail = meets === '満たさない' ? '。経過措置などがあるので、これだけで断る理由にはならない' : ''
    return `${meets}（${asked}）${tail}`
  },
  wordings: [
    {
      from: Temporal.PlainDate.from('2014-04-01'),
      until: null,
      binds: 'nation',
      citation: sourcesGrant.categoryMinimum,
      says: '居宅介護と短期入所は区分1以上、身体介護を伴う通院等介助は区分2以上、行動援護は区分3以上と行動関連項目10点以上、重度訪問介護は区分4以上と体の状態か行動関連項目10点以上、生活介護は区分3以上（入所者は4以上）、施設入所支援は区分4以上、療養介護は区分5以上（人工呼吸器は6）、重度障害者等包括支援は区分6。生活介護と施設入所支援は50歳から一つ低くてよい。同行援護と訓練等給付には区分の下限がない。',
      decide: (facts, { on }) => {
        const rows = minima2014.filter(({ service }) => service === facts.service)
        const row = rows.find(({ use }) => use === facts.use)
        const name = serviceOn(facts.service, on)?.name ?? facts.service
        if (row === undefined)
          return {
            finding: { meets: '定めがない', minimum: null, conditions: [] },
            because: [`${name}に区分の下限の定めがないため`],
          }
        return facts.isChild && row.least !== null ? ofChild(row, name) : ofAdult(facts, row, name)
      },
    },
  ],
}

function ofChild(row: Minimum, name: string): Answer<CategoryMinimum> {
  const conditions = ['相当する心身の状態']
  if (row.adultsOnly)
    return {
      finding: { meets: '満たさない', minimum: null, conditions: ['18歳以上'] },
      because: [`${name}は18歳以上（児童相談所の意見があれば15歳以上）の人が対象のため`],
      unconfirmed: [readings.transitional.says],
    }
  return {
    finding: { meets: '職員が確かめる', minimum: null, conditions },
    because: ['障害児には障害支援区分がなく、相当する心身の状態かを確かめるため'],
    unconfirmed: ['11', '24'].includes(row.service) ? [] : [readings.otherChildren.says],
  }
}

function ofAdult(facts: CategoryMinimumFacts, row: Minimum, name: string): Answer<CategoryMinimum> {
  const eased = facts.age >= easedAge ? 1 : 0
  const least = row.least?.[facts.inFacility ? 'facility' : 'home'][eased] ?? null
  const found = tests(facts, row, least, name)
  const meets = found.some(({ met }) => met === false)
    ? '満たさない'
    : found.some(({ met }) => met === null)
      ? '職員が確かめる'
      : '満たす'
  const isEased = row.least !== null && row.least.home[0] !== row.least.home[1] && eased === 1
  return {
    finding: {
      meets,
      minimum: least === null ? null : (categories[least] ?? null),
      conditions: conditionsOf(row),
    },
    because: [...found.map(({ why }) => why), ...(isEased ? [`${easedAge}歳以上のため下限が一つ低い`] : [])],
    unconfirmed: [
      ...(meets === '満たさない' ? [readings.transitional.says] : []),
      ...(row.use === '通院等介助（身体介護を伴う）' ? [readings.hospital.says] : []),
    ],
  }
}

function conditionsOf({ points, condition, either }: Minimum): string[] {
  const asked = [
    ...(condition === undefined ? [] : [condition]),
    ...(points === undefined ? [] : [`行動関連項目${points}点以上`]),
  ]
  return either ? [asked.join('、または')] : asked
}
