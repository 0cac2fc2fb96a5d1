import type { Citation } from '../kit/citation.ts'
import type { Service, ServiceGroup, ServiceTier, ServiceUnit } from './service.ts'
import { sources } from './sources.ts'

/** The rows begin with the plan regime; what a service was before is of no use here. */
const regimeStart = '2012-04-01'

/** 自立生活援助, 就労定着支援 and 居宅訪問型児童発達支援: that they began on 2018-04-01 is to be looked up. */
export const unconfirmedSince: readonly string[] = ['35', '47', '65']

type Row = [
  code: string,
  name: string,
  tier: ServiceTier,
  unit: ServiceUnit,
  longestMonths: number | null,
  needsCategory: boolean,
  properToDisability: boolean | 'unconfirmed',
  from?: string,
  until?: string,
]

const careBenefit: Row[] = [
  ['11', '居宅介護', '訪問系', '時間/月', 12, true, false],
  ['12', '重度訪問介護', '訪問系', '時間/月', 12, true, 'unconfirmed'],
  ['13', '行動援護', '訪問系', '時間/月', 12, true, true],
  ['14', '重度障害者等包括支援', '訪問系', '単位/月', 12, true, 'unconfirmed'],
  ['15', '同行援護', '訪問系', '時間/月', 12, false, true],
  ['21', '療養介護', '居住系', '当該月の日数', 36, true, 'unconfirmed'],
  ['22', '生活介護', '日中活動系', '日/月', 36, true, false],
  ['24', '短期入所', '短期入所', '日/月', 12, true, false],
  ['32', '施設入所支援', '居住系', '当該月の日数', 36, true, 'unconfirmed'],
]

const trainingBenefit: Row[] = [
  ['33', '共同生活援助', '居住系', '当該月の日数', 36, false, 'unconfirmed'],
  ['34', '宿泊型自立訓練', '居住系', '当該月の日数', 12, false, 'unconfirmed'],
  ['35', '自立生活援助', null, '月', 12, false, 'unconfirmed', '2018-04-01'],
  ['41', '自立訓練（機能訓練）', '日中活動系', '日/月', 12, false, false],
  ['42', '自立訓練（生活訓練）', '日中活動系', '日/月', 12, false, true],
  ['43', '就労移行支援', '日中活動系', '日/月', 12, false, true],
  ['44', '就労移行支援（養成施設）', '日中活動系', '日/月', 12, false, true],
  ['45', '就労継続支援A型', '日中活動系', '日/月', 36, false, true],
  ['46', '就労継続支援B型', '日中活動系', '日/月', 36, false, true],
  ['47', '就労定着支援', null, '月', 12, false, 'unconfirmed', '2018-04-01'],
  // The law allows two months; in practice one is granted and once more one.
  ['48', '就労選択支援', null, '日/月', 2, false, 'unconfirmed', '2025-10-01'],
]

const regionalBenefit: Row[] = [
  ['53', '地域移行支援', '地域相談支援', '月', 6, false, 'unconfirmed'],
  ['54', '地域定着支援', '地域相談支援', '月', 12, false, 'unconfirmed'],
]

const childDayBenefit: Row[] = [
  ['61', '児童発達支援', null, '日/月', 12, false, 'unconfirmed'],
  ['62', '医療型児童発達支援', null, '日/月', 12, false, 'unconfirmed', regimeStart, '2024-04-01'],
  ['63', '放課後等デイサービス', null, '日/月', 12, false, 'unconfirmed'],
  ['64', '保育所等訪問支援', null, '日/月', 12, false, 'unconfirmed'],
  ['65', '居宅訪問型児童発達支援', null, '日/月', 12, false, 'unconfirmed', '2018-04-01'],
]

const childInstitutionBenefit: Row[] = [
  ['71', '福祉型障害児入所施設', null, '当該月の日数', null, false, 'unconfirmed'],
  ['72', '医療型障害児入所施設', null, '当該月の日数', null, false, 'unconfirmed'],
]

const localProjects: Row[] = [
  '移動支援',
  '日中一時支援',
  '地域活動支援センター',
  '日常生活用具',
  '意思疎通支援',
  '訪問入浴',
  '福祉ホーム',
].map((name) => [name, name, null, null, null, false, 'unconfirmed'])

function services(group: ServiceGroup, citation: Citation, rows: Row[]): Service[] {
  return rows.map(
    ([code, name, tier, unit, longestMonths, needsCategory, properToDisability, from, until]) => ({
      code,
      name,
      group,
      tier,
      unit,
      longestMonths,
      needsCategory,
      properToDisability,
      from: Temporal.PlainDate.from(from ?? regimeStart),
      until: until === undefined ? null : Temporal.PlainDate.from(until),
      citation,
    }),
  )
}

/**
 * サービスの一覧
 *
 * Every service of the regime as dated rows; ask `serviceOn` and `servicesOn` rather than reading it.
 *
 * Source    規則第15条（支給決定の有効期間の上限）、サービス種類コード表（令和8年6月）、
 *           京都市 平成27年3月10日通知 記2（系）・記3(2)（固有のもの）
 * Reading   Services that the list of 固有のもの covers only by 「等」 are marked 'unconfirmed';
 *           every service that came after the notice has no family (null). 宿泊型自立訓練 is counted with
 *           the residential ones.  [unconfirmed]
 */
export const allServices: readonly Service[] = [
  ...services('介護給付', sources.longestGrant, careBenefit),
  ...services('訓練等給付', sources.longestGrant, trainingBenefit),
  ...services('地域相談支援給付', sources.regionalGrantPeriod, regionalBenefit),
  ...services('計画相談支援給付', sources.planBenefit, [
    ['52', '計画相談支援', null, null, null, false, 'unconfirmed'],
  ]),
  ...services('障害児相談支援給付', sources.childPlanBenefit, [
    ['55', '障害児相談支援', null, null, null, false, 'unconfirmed'],
  ]),
  ...services('障害児通所給付', sources.childGrantPeriod, childDayBenefit),
  ...services('障害児入所給付', sources.childInstitution, childInstitutionBenefit),
  ...services('地域生活支援事業', sources.localProjects, localProjects),
]
