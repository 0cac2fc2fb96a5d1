import type { ReactNode } from 'react'
import type { Hindrance } from '../../casework/accounts/wrong-tries.ts'
import type { Desk } from '../../casework/registers/municipality.ts'
import { Notice } from '../../ui/notice/notice.tsx'

/** Why nobody was let in, beside what is wrong with a field. */
export type SignInTrouble = Hindrance | { readonly kind: 'wrong' } | { readonly kind: 'late' }

type Of = {
  readonly trouble: SignInTrouble | null
  readonly kept: boolean
  readonly desks: readonly Desk[]
  readonly number: string
}

/** What happened, when it may be tried again, whom to call, and that what was typed is not lost. */
export const SignInNotice = ({ trouble, kept, desks, number }: Of): ReactNode => (
  <>
    {trouble?.kind === 'blocked' && (
      <Notice kind="danger" title={`${clockTime(trouble.until)}まで、サインインできません`}>
        <p>
          まちがいが5回続いたので、あなたを守るために止めています。{clockTime(trouble.until)}
          をすぎたら、もう一度ためしてください。
        </p>
        <WhomToCall desks={desks} number={number} />
      </Notice>
    )}
    {trouble?.kind === 'busy' && (
      <Notice kind="warning" title="いま、こみあっています">
        <p>
          いま、ほかの人のサインインを確かめています。少し待ってから、もう一度入力してください。まちがいの回数には入っていません。
        </p>
      </Notice>
    )}
    {trouble?.kind === 'wrong' && (
      <Notice kind="info" title="サインインできないとき">
        <p>
          手紙の番号や開始番号は、1回だけ使えます。期限もあります。使えなくなったときは、新しい番号を受け取れます。
        </p>
        <WhomToCall desks={desks} number={number} />
      </Notice>
    )}
    {trouble?.kind === 'late' && (
      <Notice kind="warning" title="時間がたちました">
        <p>もう一度、最初からサインインしてください。</p>
      </Notice>
    )}
    {kept && (
      <Notice kind="warning" title="しばらく使わなかったので、サインインが終わっていました">
        <p>入力した内容は、なくなっていません。もう一度サインインすると、続きを送れます。</p>
      </Notice>
    )}
  </>
)

const WhomToCall = ({ desks, number }: Pick<Of, 'desks' | 'number'>): ReactNode => (
  <>
    <p>
      急ぐとき、分からないときは、<a href={`/${number}/contact`}>窓口</a>
      へ連絡してください。職員・事業所の人は、管理者に伝えてください。
    </p>
    {desks.length > 0 && (
      <ul>
        {desks.map(({ id, name, area, telephone }) => (
          <li key={id}>
            {name}（{area}）：電話 {telephone}
          </li>
        ))}
      </ul>
    )}
  </>
)

/** 「13時25分」 in Japan, rounded up so that the time told is never too early. */
const clockTime = (at: Temporal.Instant): string => {
  const { hour, minute } = at
    .toZonedDateTimeISO('Asia/Tokyo')
    .round({ smallestUnit: 'minute', roundingMode: 'ceil' })
  return `${hour}時${String(minute).padStart(2, '0')}分`
}
