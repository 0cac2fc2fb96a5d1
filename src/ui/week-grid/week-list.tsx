import { type Block, clock, DAYS } from './week-blocks.ts'

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
                {own.map(({ from, to, title, body }) => (
                  <li key={`${from} ${title}`}>
                    <span className="week-time">
                      {clock(from)}〜{clock(to)}
                    </span>
                    <strong>{title}</strong>
                    {body && <span className="week-body">{body}</span>}
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
