import type { ReactNode } from 'react'

type Service = {
  readonly name: string
  readonly first: string
  readonly most: string
  readonly granted: string
  readonly left: string
  readonly isOver: boolean
}

export type WeekBalanceShown = {
  readonly services: readonly Service[]
  readonly firstMonth: string
  readonly months: readonly { readonly month: string; readonly uses: string }[]
  readonly warnings: readonly {
    readonly kind: string
    readonly says: string
    readonly toDo: string
    readonly rows: readonly number[]
  }[]
}

type Of = {
  readonly balance: WeekBalanceShown
  readonly level?: 2 | 3 | 4
  /** The way to what a warning is about. */
  readonly wayTo?: (rows: readonly number[]) => ReactNode
}

/** 月の合計と支給量: what the week comes to in a month beside what was granted, and what is to be looked at. */
export const WeekBalance = ({ balance, level = 3, wayTo }: Of) => {
  const Heading = `h${level}` as const
  const { services, firstMonth, months, warnings } = balance
  return (
    <section className="week-balance" aria-label="月の合計と支給量">
      <Heading>月の合計と支給量</Heading>
      {services.length > 0 && <p>{firstMonth}からの12か月を数えています。</p>}
      {services.length === 0 && <p>予定を入れると、月の時間と日数がここに出ます。</p>}
      {warnings.length > 0 && (
        <ul className="week-warnings">
          {warnings.map(({ kind, says, toDo, rows }) => (
            <li key={`${kind} ${says} ${rows.join()}`}>
              <strong>{kind}</strong>
              <span>{says}</span>
              <span className="week-body">{toDo}</span>
              {wayTo?.(rows)}
            </li>
          ))}
        </ul>
      )}
      {services.map((service) => (
        <dl className="week-sum" key={service.name}>
          <dt>{service.name}</dt>
          <dd>
            {firstMonth}：{service.first}
          </dd>
          <dd>いちばん多い月：{service.most}</dd>
          {service.granted !== '—' && (
            <dd>
              支給量：{service.granted}
              {service.left !== '—' && (
                <>
                  {' ／ '}
                  <span className={service.isOver ? 'week-over' : undefined}>
                    {service.isOver ? service.left : `残り ${service.left}`}
                  </span>
                </>
              )}
            </dd>
          )}
        </dl>
      ))}
      {services.length > 0 && (
        <details>
          <summary>月ごとに見る（12か月）</summary>
          <dl className="week-months">
            {months.map(({ month, uses }) => (
              <div key={month}>
                <dt>{month}</dt>
                <dd>{uses}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </section>
  )
}
