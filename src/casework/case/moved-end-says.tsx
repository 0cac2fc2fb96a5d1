import type { ReactNode } from 'react'
import { Notice } from '../../ui/notice/notice.tsx'
import { isCitizen, isMunicipal, type Role } from '../registers/actor.ts'
import { writtenDay } from './day-field.ts'
import type { CaseFile } from './file.ts'

/**
 * 早めた終わりの知らせ: from when to when, who agreed and when, and what it leaves to do; nothing while the grant ends as
 * it was decided.
 *
 * Source    障害者総合支援法第24条 (支給決定の変更)
 * Reading   Whether a shorter period asks for a decision of change, its notice and a new certificate.  [unconfirmed]
 */
export const MovedEndSays = ({
  file: { movedEnd, guardian },
  role,
}: {
  readonly file: Pick<CaseFile, 'movedEnd' | 'guardian'>
  readonly role: Role
}): ReactNode => {
  const last = movedEnd?.moves.at(-1)
  if (!last) return null
  const [was, end, on] = [last.decided, last.end, last.on].map(writtenDay)
  const agreed = last.agreedOn
    ? `${guardian ? '保護者' : '本人'}が${writtenDay(last.agreedOn)}に同意し、`
    : ''
  if (isCitizen(role))
    return (
      <Notice kind="info" title={`サービスを使える期間の終わりが、${was}から${end}に早くなりました`}>
        <p>
          {agreed}
          {on}に市町村が決めました。更新の人が一つの月に集まらないようにするためです。{end}
          のあとも使うときは、それまでに更新の手続きをします。
        </p>
        <p>前に受け取った通知と受給者証には、{was}と書いてあります。</p>
      </Notice>
    )
  return (
    <Notice
      kind="info"
      title={`支給決定期間の終わりは、${was}から${end}に早まっています（更新時期の分散化）`}
    >
      <p>
        {agreed}
        {on}に係長が承認しました。決定のときの通知と受給者証は、{was}
        のままです。モニタリングの月は、早めた終わりに合わせてあります。
      </p>
      {isMunicipal(role) && (
        <p>
          受給者証の支給決定期間を書きかえて、渡してください。支給決定の変更（障害者総合支援法第24条）の決定や通知が要るかは、まだ確かめられていない読み方です。この仕組みは、その書類を作りません。
        </p>
      )}
    </Notice>
  )
}
