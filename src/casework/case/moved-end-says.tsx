import type { ReactNode } from 'react'
import { Notice } from '../../ui/notice/notice.tsx'
import { isCitizen, isMunicipal, type Role } from '../registers/actor.ts'
import { writtenDay } from './day-field.ts'
import type { GrantedService } from './fact.ts'
import type { CaseFile } from './file.ts'
import { movedServices } from './moved-services.ts'
import { serviceNames } from './service-names.ts'

/**
 * 早めた終わりの知らせ: which services end when now, which stay, who agreed and when, and what it leaves to do; nothing
 * while the grant ends as it was decided.
 *
 * Source    障害者総合支援法第24条 (支給決定の変更)
 * Reading   Whether a shorter period asks for a decision of change, its notice and a new certificate; that services
 *           which another law or the municipality alone grants stay as they were decided.  [unconfirmed]
 */
export const MovedEndSays = ({
  file: { movedEnd, guardian },
  role,
}: {
  readonly file: Pick<CaseFile, 'movedEnd' | 'guardian'>
  readonly role: Role
}): ReactNode => {
  const last = movedEnd?.moves.at(-1)
  if (!movedEnd || !last) return null
  const { decided } = movedEnd
  const { earlier, staying, areMonthsMoved, doesOneRunOn } = movedServices(movedEnd)
  const [was, end, on] = [last.decided, last.end, last.on].map(writtenDay)
  const agreed = last.agreedOn
    ? `${guardian ? '保護者' : '本人'}が${writtenDay(last.agreedOn)}に同意し、`
    : ''
  const named = (lines: readonly GrantedService[]) =>
    serviceNames([...new Set(lines.map(({ code }) => code))], decided.on).join('、')
  const until = staying.map((line) => `${named([line])}は${writtenDay(line.until)}まで`).join('、')
  if (isCitizen(role))
    return (
      <Notice
        kind="info"
        title={`${staying.length > 0 ? named(earlier) : 'サービス'}を使える期間の終わりが、${was}から${end}に早くなりました`}
      >
        {until && <p>ほかのサービスは、前と同じです。{until}使えます。</p>}
        <p>
          {agreed}
          {on}に市町村が決めました。更新の人が一つの月に集まらないようにするためです。{end}
          のあとも使うときは、それまでに更新の手続きをします。
        </p>
        <p>前に受け取った通知と受給者証には、{was}と書いてあります。</p>
      </Notice>
    )
  const stay = `${doesOneRunOn ? 'ほかのサービスが続くので、' : ''}決定のときのままです`
  const hasMonths = areMonthsMoved || (decided.monitoring?.months.length ?? 0) > 0
  const beside = staying.filter((line) => line.until === last.decided)
  return (
    <Notice
      kind="info"
      title={`${staying.length > 0 ? `${named(earlier)}の` : ''}支給決定期間の終わりは、${was}から${end}に早まっています（更新時期の分散化）`}
    >
      {until && <p>ほかのサービスの終わりは、変わりません：{until}。</p>}
      <p>
        {agreed}
        {on}に係長が承認しました。決定のときの通知と受給者証は、{was}のままです。
        {hasMonths && `モニタリングの月は、${areMonthsMoved ? '早めた終わりに合わせてあります' : stay}。`}
      </p>
      {isMunicipal(role) && (
        <p>
          受給者証の支給決定期間を書きかえて、渡してください。支給決定の変更（障害者総合支援法第24条）の決定や通知が要るかは、まだ確かめられていない読み方です。この仕組みは、その書類を作りません。
          {beside.length > 0 &&
            `同じ日に終わると決定した${named(beside)}の終わりを変えないのも、まだ確かめられていない読み方です（別紙3が数えないサービスは、早めません）。`}
        </p>
      )}
    </Notice>
  )
}
