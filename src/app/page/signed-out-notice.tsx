import { Notice } from '../../ui/notice/notice.tsx'

/** What the address of the page after a sign-out carries, so that the page says it. */
export const signedOutQuery = '?signed-out=1'

/** サインアウトしました: on the first page after it; nothing on any other. */
export const SignedOutNotice = ({ query }: { readonly query: URLSearchParams }) =>
  query.get('signed-out') === '1' && (
    <Notice kind="success" title="サインアウトしました">
      <p>この画面は、閉じてかまいません。</p>
    </Notice>
  )
