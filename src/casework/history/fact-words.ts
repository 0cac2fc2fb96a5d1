import { amountText } from '../case/amount-text.ts'
import { writtenDay } from '../case/day-field.ts'
import type { Fact, FactOf, FactType } from '../case/fact.ts'
import { serviceName, serviceNames } from '../case/service-names.ts'
import type { StepNumber } from '../case/step.ts'
import { stepOf } from '../case/steps.ts'

type Names = (id: string) => string
type Words = { readonly [T in FactType]: (fact: FactOf<T>, names: Names) => string }

/** 「生活介護 22日/月（令和9年4月30日まで）」 */
const granted = ({ services }: FactOf<'grant-decided'>) =>
  services
    .map(
      (line) => `${serviceName(line.code, line.from)} ${amountText(line)}（${writtenDay(line.until)}まで）`,
    )
    .join('、')

const monitoring = ({ monitoring: of }: FactOf<'grant-decided'>) =>
  of ? `モニタリングは${of.every}か月ごと` : 'モニタリングなし'

const month = (iso: string) => writtenDay(`${iso}-01`).replace(/1日$/, '')

const explainedBy: Readonly<Record<FactOf<'self-plan-explained'>['way'], string>> = {
  窓口: '窓口で',
  訪問: '訪問して',
  電話: '電話で',
  手紙: '手紙で',
}

const words: Words = {
  'application-registered': (fact) =>
    `${fact.kind}の申請を受け付けた：${serviceNames(fact.services, fact.on).join('、')}（計画案は${fact.draftNeed}、根拠 ${fact.ground.source}）`,
  'application-withdrawn': () => '申請が取り下げられた',
  'guardian-changed': (fact) =>
    fact.guardian ? '保護者が変わった' : '保護者の登録がなくなり、本人が手続きをすることになった',
  'plan-draft-requested': (fact) => `計画案の提出を依頼した（根拠 ${fact.basis.join('、')}）`,
  'plan-draft-waived': (fact) => `計画案を求めないと決めた（根拠 ${fact.ground.source}）`,
  'office-asked': (fact, names) => `${names(fact.office)}に計画の作成を頼んだ`,
  'office-refused': (fact, names) => `${names(fact.office)}が引き受けられないと答えた（${fact.reason}）`,
  'office-contracted': (fact, names) => `${names(fact.office)}と契約した`,
  'self-plan-chosen': (fact) => `セルフプランを選んだ（${fact.reason}）`,
  'self-plan-explained': (fact) => `${fact.by}がセルフプランを説明した（${explainedBy[fact.way]}）`,
  'self-plan-helper-asked': (fact, names) =>
    `${names(fact.provider)}にセルフプランの表面を書く手伝いを頼んだ`,
  'self-plan-front-submitted': (fact) => `セルフプランの表面を出した（第${fact.version}版）`,
  'self-plan-copy-wished': () => 'セルフプランの写し（裏面も）を希望した',
  'plan-draft-started': () => '計画案を書き始めた',
  'survey-recorded': () => '聞き取り調査と一次判定を記録した',
  'category-judged': (fact) =>
    `${fact.category}と判定した（${writtenDay(fact.from)}から${writtenDay(fact.until)}まで）`,
  'category-notified': () => '障害支援区分を通知した',
  'plan-draft-submitted': (fact) => `計画案を提出した（第${fact.version}版）`,
  'plan-draft-returned': () => '計画案を戻した',
  'coordination-held': (fact) => `調整会議を開いた（${fact.finding}）`,
  'grant-decided': (fact) => `支給を決定した：${granted(fact)}。${monitoring(fact)}`,
  'grant-end-moved': ({ on, way, decided, codes, end, agreedOn }) =>
    way === 'もどした'
      ? `早めていた支給決定期間の終わりを、${writtenDay(end)}にもどした（${serviceNames(codes, on).join('、')}）`
      : `支給決定期間の終わりを${writtenDay(end)}に早めた（${serviceNames(codes, on).join('、')}。決定では${writtenDay(decided)}まで。更新時期の分散化${agreedOn ? `、${writtenDay(agreedOn)}に本人（保護者）が同意` : ''}）`,
  'grant-refused': () => '申請を却下した',
  'provider-named': (fact, names) =>
    `${serviceName(fact.service, fact.on)}を${names(fact.provider)}で使うと決めた`,
  'provider-contracted': (fact, names) =>
    `${names(fact.provider)}と${serviceName(fact.service, fact.on)}を契約した（${amountText(fact)}）`,
  'service-begun': (fact, names) =>
    `${names(fact.provider)}で${serviceName(fact.service, fact.on)}を使い始めた`,
  'plan-delivered': (fact, names) =>
    `${fact.stage === '案' ? '計画案' : '計画'}${fact.version ? `（第${fact.version}版）` : ''}を${fact.to.holder === '本人' || !fact.to.party ? fact.to.holder : names(fact.to.party)}に渡した（${fact.means}）`,
  'service-meeting-called': (fact) => `サービス担当者会議を呼びかけた（${writtenDay(fact.meets)}に開く）`,
  'individual-plan-kept': (fact, names) => `${names(fact.provider)}の個別支援計画を記録した`,
  'service-meeting-held': () => 'サービス担当者会議を開いた',
  'plan-started': () => '計画を書き始めた',
  'plan-submitted': (fact) => `計画を提出した（第${fact.version}版）`,
  'monitoring-done': (fact) => `${month(fact.month)}のモニタリングを報告した（${fact.finding}）`,
  'centre-called': (fact, names) => `${names(fact.centre)}に応援を頼んだ`,
  'follow-up-opened': (fact) => `${fact.kind}の申請を始めた`,
  'case-superseded': () => '次の手続きの支給決定に引きついで、終わった',
  'follow-up-ended': () => '次の申請が、取下げまたは却下で終わった',
  'due-date-set': (fact) =>
    `${stepName(fact.step)}の期限を${writtenDay(fact.until)}と決めた（根拠 ${fact.ground.source}）`,
  'notice-queued': (fact, names) =>
    `${fact.to.holder === '本人' || !fact.to.party ? fact.to.holder : names(fact.to.party)}に知らせた`,
}

const stepName = (step: number): string => {
  const { mark, title } = stepOf(step as StepNumber)
  return `${mark}${title}`
}

/** What a fact says, in a sentence. `names` knows the organisations. */
export const factWords = (fact: Fact, names: Names): string =>
  (words[fact.type] as (fact: Fact, names: Names) => string)(fact, names)

/** The organisations that a fact names. */
export const organisationsIn = (fact: Fact): readonly string[] =>
  [
    'office' in fact ? fact.office : null,
    'provider' in fact ? fact.provider : null,
    'centre' in fact ? fact.centre : null,
    (fact.type === 'notice-queued' || fact.type === 'plan-delivered') && fact.to.holder !== '本人'
      ? fact.to.party
      : null,
  ].filter((id) => id !== null)
