import type { Reading } from '../kit/provision.ts'

export const ageReadings = {
  household: {
    says: '施設に入所する20歳未満の人の所得をみる世帯に保護者を含めること',
    settledBy: '障害者総合支援法施行令の負担上限月額の規定（20歳未満の施設入所者）',
  },
  typeA: {
    says: '65歳以上の人の就労継続支援A型を、65歳になる前に5年使っていたときに限り、平成30年4月1日から認めること',
    settledBy: '障害者総合支援法施行規則の就労継続支援A型の対象者の規定（平成30年4月改正）',
  },
  highCost: {
    says: '高額障害福祉サービス等給付費の65歳からの特例が平成30年4月1日からであること',
    settledBy: '障害者総合支援法第76条の2と附則（平成30年4月1日施行）',
  },
} satisfies Record<string, Reading>

/** 年齢の意味: what holds from the age `from` while under `until`. */
export type AgeRow = { from: number; until: number | null; says: string; reading: string | null }

const row = (from: number, until: number | null, says: string, reading: string | null = null): AgeRow => ({
  from,
  until,
  says,
  reading,
})

export const ages2012: readonly AgeRow[] = [
  row(0, 18, '児童福祉法の障害児で、保護者が申請する'),
  row(15, 18, '児童相談所などの意見により障害者とみなされることがある'),
  row(18, null, '障害者総合支援法の障害者で、本人が申請する'),
  row(18, 20, '放課後等デイサービスを続けられることがある'),
  row(0, 20, '施設に入所するとき、所得をみる世帯に保護者を含める', ageReadings.household.says),
  row(40, 65, '特定疾病があれば介護保険が先になる'),
  row(50, null, '生活介護・施設入所支援に必要な区分の下限がゆるくなる'),
  row(65, null, '介護保険が先になる'),
]

export const ages2018: readonly AgeRow[] = [
  ...ages2012,
  row(65, null, '就労継続支援A型は65歳になる前に5年使っていたときに限る', ageReadings.typeA.says),
  row(65, null, '高額障害福祉サービス等給付費の特例の対象になることがある', ageReadings.highCost.says),
]
