import { smallCells } from '../../city/kit/small-cells.ts'
import { Notice } from '../../ui/notice/notice.tsx'
import type { At } from '../case/at.ts'
import { type Choice, hrefOf } from './choice.ts'
import { words } from './tables.words.ts'

type Of = { readonly at: Pick<At, 'href'>; readonly choice: Choice; readonly path: string }

/** A table for publication of a part of the municipality is not to be had: why, and what is. */
export const WithheldPart = ({ at, choice, path }: Of) => (
  <Notice kind="warning" title={words.withheld}>
    <p>{smallCells.wholeOnly}</p>
    <ul>
      <li>
        <a href={hrefOf(at, path, { ...choice, district: null })}>{words.wholeMasked}</a>
      </li>
      <li>
        <a href={hrefOf(at, path, { ...choice, masked: false })}>{words.partUnmasked}</a>
      </li>
    </ul>
  </Notice>
)
