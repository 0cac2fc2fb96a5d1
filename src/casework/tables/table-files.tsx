import type { At } from '../case/at.ts'
import { type Choice, hrefOf } from './choice.ts'
import { words } from './tables.words.ts'

type Of = {
  readonly at: Pick<At, 'href'>
  /** The path of the table; its files lie beside it. */
  readonly path: string
  readonly choice: Choice
  /** Which table, where a page has several. */
  readonly name?: string
  readonly more?: Readonly<Record<string, string | null>>
}

/** The same table as a file, in three kinds, as it is shown: of the same year and district, masked or not. */
export const TableFiles = ({ at, path, choice, name, more }: Of) => (
  <nav className="table-files screen-only" aria-label={name ? `${words.receive}：${name}` : words.receive}>
    <p>{words.receive}：</p>
    <ul className="link-line">
      {(['csv', 'sjis', 'xlsx'] as const).map((kind) => (
        <li key={kind}>
          <a href={hrefOf(at, `${path}.${kind === 'sjis' ? 'sjis.csv' : kind}`, choice, more)}>
            {words[kind]}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
