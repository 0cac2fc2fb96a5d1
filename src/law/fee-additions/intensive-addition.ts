/**
 * 集中支援加算
 *
 * Source    平成24年厚生労働省告示第125号・第126号 別表
 * Text      Only in a month without a base fee: two or more interviews in the month, a meeting held, a meeting
 *           of others joined (300 each), company to a hospital (300, three a month), information (150).
 * In force  2024-04-01 –
 * Reading   One interview is at home; the person or the family is at the meeting held; visits, meetings and
 *           information count once a month each; what another addition pays for is not paid again.  [unconfirmed]
 */
import { z } from 'zod'
import { choice, flag, whole } from '../kit/facts.ts'
import { additionAnswer, type Condition } from './addition-answer.ts'
import { additionProvision } from './addition-provision.ts'
import { benefit } from './benefit.ts'
import { answerReading, feeReading } from './fee-reading.ts'

const fewestInterviews = 2
const companyAMonth = 3

const intensiveFacts = z.strictObject({
  benefit,
  act: choice('行ったこと', ['訪問', '会議開催', '会議参加', '通院同行', '情報提供']),
  baseFee: flag('この月に計画かモニタリングの報酬を請求する'),
  times: whole('この月に行った回数（訪問は面接した回数）', 0, 31, [0, 1, 2, 3, 4]),
  homeVisit: flag('面接のうち1回は居宅を訪問した'),
  personJoined: flag('開いた会議に本人や家族が参加した'),
  otherAddition: flag('同じことについて入院時情報連携加算や退院・退所加算などを算定する'),
})

const readings = {
  atHome: feeReading('訪問は、面接のうち1回は居宅を訪問したときに数えると読むこと'),
  personThere: answerReading(
    '会議開催は、開いた会議に本人や家族が参加したときに数えると読むこと',
    '令和3年4月8日 問36',
  ),
  onceEach: feeReading('訪問・会議開催・会議参加・情報提供を、それぞれ月に1回までと読むこと'),
  notTwice: feeReading(
    '同じことについて、入院時情報連携加算や退院・退所加算などと重ねて算定しないと読むこと',
  ),
}

export const intensiveAddition = additionProvision({
  id: 'intensive-addition',
  title: '集中支援加算',
  facts: intensiveFacts,
  readings,
  says:
    '基本の報酬（計画・モニタリング）がない月にだけ算定する。訪問は月に2回以上面接したとき（1回は居宅と読む）、' +
    '会議開催は本人や家族が参加したとき（と読む）。通院同行は月に3回まで。',
  decide: (facts) => {
    const isVisit = facts.act === '訪問'
    const isCompany = facts.act === '通院同行'
    const own: Condition[] = isVisit
      ? [
          ['2回以上面接したこと', facts.times >= fewestInterviews],
          ['面接のうち1回は居宅を訪問したこと', facts.homeVisit],
        ]
      : facts.act === '会議開催'
        ? [['開いた会議に本人や家族が参加したこと', facts.personJoined]]
        : []
    return {
      ...additionAnswer(`集中支援加算（${facts.act}）`, facts.benefit, {
        conditions: [['計画・モニタリングの報酬がない月であること', !facts.baseFee], ...own],
        against: [['同じことについてのほかの加算', facts.otherAddition]],
        times: isVisit ? Math.min(facts.times, 1) : facts.times,
        limit: isCompany ? companyAMonth : 1,
      }),
      unconfirmed: [
        ...(isVisit ? [readings.atHome.says] : []),
        ...(facts.act === '会議開催' ? [readings.personThere.says] : []),
        ...(isCompany ? [] : [readings.onceEach.says]),
        ...(facts.otherAddition ? [readings.notTwice.says] : []),
      ],
    }
  },
})
