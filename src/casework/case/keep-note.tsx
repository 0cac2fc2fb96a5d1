import type { ReactNode } from 'react'
import type { FormKeep } from './screen.ts'

/** Says quietly that the form shows more than is saved: since when, and who typed it. */
export const KeepNote = ({ keep: { asKept, unsaved } }: { readonly keep: FormKeep }): ReactNode =>
  asKept &&
  unsaved && (
    <p className="keep-note">
      書きかけの続きです（{unsaved.at}、{unsaved.by}さん）。下のボタンで保存すると、計画に入ります。
    </p>
  )
