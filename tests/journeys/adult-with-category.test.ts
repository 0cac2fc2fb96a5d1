import { expect, test } from 'vitest'
import { expectOn, paperText } from './papers.ts'
import { patience } from './shots.ts'
import { apply, readLetter, registerPerson, requestDraft } from './steps-application.ts'
import { notifyCategory, recordJudgement, recordSurvey } from './steps-category.ts'
import { coordinate, decide } from './steps-decision.ts'
import { acceptAsk, askOffice } from './steps-office.ts'
import { submitPlan, writePlan } from './steps-plan.ts'
import { beginService, contractService, nameProvider } from './steps-provider.ts'
import { recordMeeting, reportMonitoring } from './steps-review.ts'
import { adultPlan, adultProviders } from './texts-adult.ts'
import { expectTrack } from './track.ts'
import { startJourney } from './world.ts'

const journey = await startJourney({ day: '2026-04-01' })
const { site } = journey
const grantNotice = '支給決定通知書 兼 利用者負担額減額・免除等決定通知書'

test('障害支援区分のいる大人：⑬を⑫より先に', { timeout: patience }, async () => {
  const desk = await journey.staff('madoguchi')
  const person = await registerPerson(desk, {
    氏名: '道野 あゆみ',
    フリガナ: 'みちの あゆみ',
    生年月日: '平成2年5月3日',
    住所: '東京都北区王子一丁目2番3号',
    電話番号: '03-0000-1111',
    障害の種別: ['身体', '知的'],
  })
  const id = await apply(desk, person, {
    申請の種類: '新規',
    介護給付: ['居宅介護', '生活介護'],
    ケアマネジャー: 'いない',
    申請書を出した人: '本人',
  })
  await expectTrack(desk, id, { 済み: '①', いまここ: '②⑤', これから: '③④⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮' })

  await requestDraft(desk, id, '王子障害相談係')
  const request = await paperText(desk, id, 'サービス等利用計画案 提出依頼書')
  expectOn(
    request,
    '道野 あゆみ',
    '東京都北区王子一丁目2番3号',
    '令和8年4月1日',
    '令和8年5月1日',
    '居宅介護',
    '生活介護',
    '北区長',
    '王子障害相談係',
  )
  const me = await journey.citizen(await readLetter(desk, id))
  await askOffice(me, id, '相談支援センター見本あおば')

  const planner = await journey.staff('aoba')
  await acceptAsk(planner, id, '令和8年4月1日')
  await expectTrack(me, id, { 済み: '①②③', いまここ: '④⑤' })
  await writePlan(planner, id, 'plan-draft', adultPlan)
  await expectTrack(planner, id, { 済み: '①②③④', いまここ: '⑤', これから: '⑧' })

  site.setDay('2026-04-13')
  await recordSurvey(desk, id, {
    調査の日: '令和8年4月10日',
    調査員: '北 調査子',
    調査の場所: '自宅',
    概況調査: '母と二人で暮らしている。日中は家にいることが多い。',
    一次判定の結果: '区分3',
    特記事項: '見守りがあれば調理ができる。',
  })
  site.setDay('2026-05-15')
  await recordJudgement(desk, id, {
    審査会の日: '令和8年5月14日',
    判定された障害支援区分: '区分4',
    有効期間の始まり: '令和8年5月15日',
    有効期間: '36',
    審査会の意見: '特記事項の見守りの回数を重く見た。',
  })
  await notifyCategory(desk, id, '令和8年5月15日', '王子障害相談係')
  const category = await paperText(desk, id, '障害支援区分認定通知書')
  expectOn(category, '道野 あゆみ', '区分4', '令和8年5月15日', '特記事項の見守りの回数を重く見た。', '北区長')
  await expectTrack(desk, id, { 済み: '①②③④⑤⑥⑦', いまここ: '⑧' })

  await submitPlan(planner, id, 'plan-draft', '令和8年5月15日')
  const draft = await paperText(planner, id, 'サービス等利用計画案')
  const { wishes, needs, days, review } = adultPlan
  const typed = [wishes, ...needs, days]
    .flatMap((part) => Object.values(part))
    .filter((text) => typeof text === 'string')
  expectOn(
    draft,
    '道野 あゆみ',
    '区分4',
    '相談支援センター見本あおば',
    '見本 相談',
    '令和8年5月15日',
    ...typed,
  )
  expectOn(draft, String(review.福祉サービス等を提供する上での留意事項), String(review.その期間にする理由))

  await coordinate(desk, id, {
    出席した人: '係長 見本 係蔵、窓口 見本 窓子',
    話し合ったこと: '居宅介護の時間数を、母の体調とあわせて見た。',
    その結果にした理由: '計画案と区分から、必要な量と認められる。',
  })
  const chief = await journey.staff('kakaricho')
  site.setDay('2026-05-20')
  await decide(chief, id, {
    'サービス1 > 支給量': '20',
    'サービス2 > 支給量': '15',
    負担上限月額: '9300',
    理由: '計画案と調整会議の結果から、必要と認めたため。',
    '特記事項（受給者証に印刷）': '行動の見守りが要ること',
    問い合わせ先: '王子障害相談係',
  })
  const notice = await paperText(chief, id, grantNotice)
  expectOn(
    notice,
    '道野 あゆみ',
    '令和8年5月20日',
    '居宅介護',
    '20時間/月',
    '生活介護',
    '15日/月',
    '9,300円',
    '令和8年6月1日',
  )
  const certificate = await paperText(me, id, '障害福祉サービス受給者証')
  expectOn(
    certificate,
    '道野 あゆみ',
    '平成2年5月3日',
    '区分4',
    '居宅介護',
    '20時間/月',
    '生活介護',
    '15日/月',
    '9,300円',
    '行動の見守りが要ること',
  )
  await expectTrack(me, id, { 済み: '①②③④⑤⑥⑦⑧⑨⑩', いまここ: '⑪⑬', これから: '⑫⑭⑮' })

  for (const line of adultProviders) await nameProvider(me, id, line)
  const helper = await journey.staff('helper')
  const day = await journey.staff('day')
  const [home, centre] = adultProviders
  await contractService(helper, id, { ...home, on: '令和8年5月20日', amount: '20' })
  await contractService(day, id, { ...centre, on: '令和8年5月20日', amount: '15' })

  site.setDay('2026-05-25')
  await recordMeeting(planner, id, {
    about: {
      開催日: '令和8年5月25日',
      開始時刻: '10:00',
      終了時刻: '11時半',
      開催場所: '見本デイセンター 会議室',
      残された課題: '冬の通所の送迎',
    },
    attended: [
      {},
      { 氏名: '見本 助太' },
      { 氏名: '見本 昼子', 職種: 'サービス管理責任者' },
      { 氏名: '見本 相談', 所属: '相談支援センター見本あおば' },
    ],
    absent: [{ 氏名: '北 民子', 所属: '民生委員', 意見: '町内の行事に誘いたい。' }],
    topics: [
      {
        検討した項目: '朝の支度',
        検討の内容: '母の負担を減らす順番を話した。',
        結論: '火曜と金曜に居宅介護を入れる。',
      },
    ],
  })
  await expectTrack(planner, id, { 済み: '⑪⑬', いまここ: '⑫⑭', これから: '⑮' })
  const meeting = await paperText(planner, id, 'サービス担当者会議の記録')
  expectOn(
    meeting,
    '道野 あゆみ',
    '令和8年5月25日',
    '見本デイセンター 会議室',
    '北 民子',
    '町内の行事に誘いたい。',
    '火曜と金曜に居宅介護を入れる。',
    '冬の通所の送迎',
  )

  site.setDay('2026-06-02')
  await beginService(helper, id, { ...home, on: '令和8年6月1日' })
  await beginService(day, id, { ...centre, on: '令和8年6月2日' })
  await writePlan(planner, id, 'plan', {
    needs: [
      { 担当者名: '助太', 利用料: '1割（月額上限あり）' },
      { 担当者名: '昼子', 利用料: '1割（月額上限あり）' },
    ],
  })
  await submitPlan(planner, id, 'plan', '令和8年6月2日')
  const plan = await paperText(me, id, 'サービス等利用計画')
  expectOn(
    plan,
    '道野 あゆみ',
    '見本ヘルパーステーション',
    '助太',
    '見本デイセンター',
    '昼子',
    '令和8年6月2日',
    ...typed,
  )
  await expectTrack(planner, id, { 済み: '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭', いまここ: '⑮' })

  site.setDay('2026-07-10')
  await reportMonitoring(planner, id, {
    needs: [0, 1].map(() => ({
      サービス提供状況: '事業所から聞き取った。予定どおり。',
      '本人の感想・満足度': '朝が楽になった。',
      '支援目標の達成度（ニーズの充足度）': 'おおむね達成',
      '今後の課題・解決方法': '続ける。',
    })),
    about: {
      訪問した日: '令和8年7月10日',
      全体の状況: '落ち着いて暮らしている。',
      結果: '継続',
      同意をもらった日: '令和8年7月10日',
      同意した人: '道野 あゆみ',
    },
  })
  const report = await paperText(
    planner,
    id,
    'モニタリング報告書（継続サービス利用支援・継続障害児支援利用援助）',
  )
  expectOn(
    report,
    '道野 あゆみ',
    '令和8年7月10日',
    '朝が楽になった。',
    '落ち着いて暮らしている。',
    '相談支援センター見本あおば',
  )
  await desk.open('/start')
  expect(await desk.text()).toContain('わたしの番')
})
