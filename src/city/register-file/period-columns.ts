import { exampleNumber, type FileColumn } from './file-column.ts'

export type PeriodKey =
  | 'certificate'
  | 'decidedOn'
  | 'starts'
  | 'ends'
  | 'services'
  | 'plan'
  | 'reason'
  | 'office'
  | 'subject'
  | 'nextSubject'
  | 'target'
  | 'categoryUntil'
  | 'appliedOn'
  | 'due'

const column = (
  key: PeriodKey,
  name: string,
  { also = [], required = false, says, example = '' }: Partial<FileColumn> & { readonly says: string },
): FileColumn<PeriodKey> => ({ key, name, also, required, says, example })

export const planKinds = ['計画', 'セルフプラン', 'ケアプラン等', 'なし'] as const
export const selfPlanReasons = ['本人の希望', '作れる事業所がない', '待機'] as const
export const targets = ['障害者', '障害児'] as const
export const subjectWords = ['対象', '対象外'] as const

const day = '日。2026-04-01、令和8年4月1日、R8.4.1 など'

/** 「支給決定」のファイルの列. One row is one decision. */
export const periodColumns: readonly FileColumn<PeriodKey>[] = [
  column('certificate', '受給者証番号', {
    ...{ also: ['証番号'], required: true, says: '登録のある人の10けたの番号', example: exampleNumber },
  }),
  column('decidedOn', '決定日', { also: ['支給決定日'], required: true, says: day, example: '2026-03-20' }),
  column('starts', '始まり', {
    ...{ also: ['支給決定期間の始まり', '開始日', '有効期間開始', '支給開始日'], required: true },
    ...{ says: `支給決定期間のはじめの${day}`, example: '2026-04-01' },
  }),
  column('ends', '終わり', {
    ...{ also: ['支給決定期間の終わり', '終了日', '有効期間終了', '支給終了日'], required: true },
    ...{ says: `支給決定期間のおわりの${day}`, example: '2027-03-31' },
  }),
  column('services', 'サービス', {
    ...{ also: ['サービスの種類', '支給決定サービス'], required: true },
    ...{
      says: '2けたのコードか名前と、支給量。2つ以上は ； で分けます',
      example: '居宅介護 20時間/月；22 23日/月',
    },
  }),
  column('plan', '計画の種別', {
    also: ['計画'],
    required: true,
    says: planKinds.join('、'),
    example: '計画',
  }),
  column('reason', 'セルフプランの理由', { says: `セルフプランのときだけ。${selfPlanReasons.join('、')}` }),
  column('office', '事業所番号', {
    ...{
      also: ['相談支援事業所番号', '計画の事業所番号'],
      says: '計画を作る、登録のある相談支援事業所の10けたの番号',
    },
  }),
  column('subject', '対象か', {
    ...{ also: ['計画相談の対象', '計画相談支援の対象'], required: true },
    ...{ says: '計画相談支援の対象か。対象、対象外', example: '対象' },
  }),
  column('nextSubject', '次の更新も対象か', { says: '対象、対象外。空は「対象か」と同じ' }),
  column('target', '障害者・障害児', { also: ['障害者障害児'], says: '空は、始まりの日の年齢による' }),
  column('categoryUntil', '区分の終わり', { also: ['支援区分の終わり', '認定有効期間終了'], says: day }),
  column('appliedOn', '申請日', { says: day }),
  column('due', 'モニタリング月', {
    ...{
      also: ['モニタリングの月'],
      says: '2026-09 のような年月。2つ以上は ； で分けます',
      example: '2026-09；2027-03',
    },
  }),
]
