import type { ReactNode } from 'react'
import type { At, Replaced } from '../case/at.ts'
import { words } from './matching.words.ts'

/** 提案のファイル: the three kinds, and which letters one of them will lack. */
export const FileLinks = ({
  at,
  district,
  replaced,
}: {
  readonly at: Pick<At, 'href'>
  readonly district: string | null
  readonly replaced: readonly Replaced[]
}): ReactNode => {
  const letters = [...new Set(replaced.map(({ letter, codes }) => `${letter}（${codes}）`))]
  return (
    <div className="screen-only">
      <ul className="link-list">
        {words.files.map(([ending, says]) => (
          <li key={ending}>
            <a
              href={at.href(`/matching.${ending}${district ? `?${new URLSearchParams({ district })}` : ''}`)}
            >
              {says}
            </a>
          </li>
        ))}
      </ul>
      {letters.length > 0 && <p>{words.replaced(letters.join('、'))}</p>}
    </div>
  )
}
