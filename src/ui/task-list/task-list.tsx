import type { ReactNode } from 'react'

export type Task = {
  readonly label: string
  /** The label as it is drawn, where that is more than its text: with ふりがな. */
  readonly shown?: ReactNode
  /** Absent while the task cannot be begun. */
  readonly href?: string
  readonly hint?: string
  /** In words, for instance 「未着手」「入力中」「提出ずみ」; never 「完了」 before it has been submitted. */
  readonly status: ReactNode
  readonly tone?: 'plain' | 'blue' | 'green' | 'yellow' | 'red'
}

/** What is to be done, each with its state at the end of the line. */
export const TaskList = ({ tasks }: { readonly tasks: readonly Task[] }) => (
  <ul className="task-list">
    {tasks.map(({ label, shown, href, hint, status, tone = 'plain' }) => (
      <li className="task" key={label}>
        <div className="task-what">
          {href ? <a href={href}>{shown ?? label}</a> : <span>{shown ?? label}</span>}
          {hint && <p className="task-hint">{hint}</p>}
        </div>
        <span className={`tag tag-${tone}`}>{status}</span>
      </li>
    ))}
  </ul>
)
