import type { ReactNode } from 'react'
import type { PlanContent } from '../../plan/content/plan-content.ts'
import { Notice } from '../../ui/notice/notice.tsx'
import { CheckForm } from '../case/check-form.tsx'
import type { FormState } from '../case/screen.ts'
import { PlanChanges } from './plan-changes.tsx'
import { toldChanges } from './told-changes.ts'

type Of = {
  readonly form: FormState
  readonly now: PlanContent
  readonly read: {
    readonly content: PlanContent
    readonly forms: readonly string[]
    readonly left: readonly string[]
  }
  /** The path of the plan's home. */
  readonly here: string
}

/** 取り込む前に: exactly what would change, in words; what was read travels in the form and not in a store. */
export const SheetPreview = ({ form, now, read, here }: Of): ReactNode => {
  const { consent: _consent, ...before } = now
  const isSame = toldChanges(before, read.content).length === 0
  return (
    <>
      <p>
        読んだ様式：{read.forms.join('、')}。
        {isSame
          ? ''
          : 'まだ保存していません。様式を受け取ったあとで計画を直したところは、ファイルの文に戻ります。下の一覧で確かめてください。'}
      </p>
      {read.left.length > 0 && (
        <Notice kind="info" title={`ここでは取り込まない欄があります（${read.left.join('、')}）`}>
          <p>ファイルでは書きかえられていますが、登録・手続き・提出の画面で直すものです。</p>
        </Notice>
      )}
      {isSame ? (
        <>
          <Notice kind="info" title="変わるところはありません">
            <p>ファイルの内容は、いまの計画と同じです。</p>
          </Notice>
          <p>
            <a href={`${here}/import`}>別のファイルを選ぶ</a>
          </p>
        </>
      ) : (
        <>
          <PlanChanges before={before} after={read.content} caption="取り込むと変わるところ" />
          <CheckForm
            form={{ ...form, typed: { ...form.typed, content: [JSON.stringify(read.content)] } }}
            button="取り込む"
            mend="別のファイルを選ぶ"
          />
        </>
      )}
    </>
  )
}
