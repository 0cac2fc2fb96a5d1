import type { ReactNode } from 'react'

export type NoticeKind = 'info' | 'success' | 'warning' | 'danger'

type Of = { readonly kind: NoticeKind; readonly title: ReactNode; readonly children?: ReactNode }

/** Something to know on this page. Its kind is said in words and shown by a sign. */
export const Notice = ({ kind, title, children }: Of) => (
  <div className={`notice notice-${kind}`}>
    <p className="notice-title">
      <span className="notice-sign" aria-hidden="true">
        {SIGN[kind]}
      </span>
      <span>
        <span className="notice-kind">{SAYS[kind]}</span>
        {title}
      </span>
    </p>
    {children && <div className="notice-body">{children}</div>}
  </div>
)

const SAYS: Readonly<Record<NoticeKind, string>> = {
  info: 'お知らせ',
  success: 'できました',
  warning: '注意',
  danger: '重要',
}

const SIGN: Readonly<Record<NoticeKind, string>> = { info: 'i', success: '✓', warning: '!', danger: '×' }
