import { type Block, DAYS, spanOf } from './week-blocks.ts'

type Of = { readonly blocks: readonly Block[]; readonly level?: 3 | 4 }

/** The same week day by day, for narrow screens and for reading aloud. */
export const WeekList = ({ blocks, level = 3 }: Of) => {
  const Heading = level === 3 ? 'h3' : 'h4'
  return (
    <div className="week-list">
      {DAYS.map((name, day) => {
        const own = blocks.filter((block) => block.day === day).sort((a, b) => a.from.localeCompare(b.from))
        return (
          <section className="week-day" key={name}>
            <Heading>{day === 6 ? '日曜日・祝日' : `${name}曜日`}</Heading>
            {own.length === 0 && <p>予定はありません。</p>}
            {own.length > 0 && (
              <ul>
                {own.map((block) => (
                  <li key={`${block.from} ${block.title}`}>
                    <span className="week-time">{spanOf(block)}</span>
                    <strong>{block.title}</strong>
                    {block.body && <span className="week-body">{block.body}</span>}
                  </li>
                ))}
              </ul>
            )}
          </section>
        )
      })}
    </div>
  )
}
