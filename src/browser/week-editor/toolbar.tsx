import { useState } from 'react'
import type { WeekEditorData } from '../../plan/balance/week-editor-data.ts'
import { add } from './edit-week.ts'
import type { View } from './use-view.ts'
import type { WeekState } from './use-week.ts'

type Of = {
  readonly view: View
  readonly setView: (view: View) => void
  readonly state: WeekState
  readonly previous: WeekEditorData['previous']
  readonly add: () => void
  readonly copyDay: () => void
}

const views: readonly (readonly [View, string])[] = [
  ['grid', 'ます目で書く'],
  ['list', '一覧で書く'],
  ['table', '表で書く'],
]

const wayBack = '「元に戻す」を一度押すと、戻ります。'

/** What can be done with the whole week, and how it is shown. */
export const Toolbar = ({ view, setView, state, previous, add: ask, copyDay }: Of) => {
  const { week, canUndo, canRedo, isOfForm, change, back, forth } = state
  const [isCleared, setCleared] = useState(false)
  return (
    <div className="we-tools">
      {view !== 'table' && (
        <div className="we-acts">
          {previous && previous.length > 0 && (
            <Act
              says="前回の計画の週を写す"
              act={() => change(add(week, ...previous), '前回の週を写しました。', 'もう写してあります。')}
            />
          )}
          <Act says="予定を入れる" act={ask} />
          {!isOfForm && <Act says="元に戻す" act={back} off={!canUndo} />}
          {!isOfForm && <Act says="やり直す" act={forth} off={!canRedo} />}
          <Act says="一日を写す" act={copyDay} off={week.length === 0} />
          <Act
            says="すべて消す"
            act={() => {
              change([], `すべて消しました。${wayBack}`)
              setCleared(true)
            }}
            off={week.length === 0}
          />
        </div>
      )}
      {isCleared && week.length === 0 && (
        <p className="we-cleared">{`週の予定をすべて消しました。${wayBack}`}</p>
      )}
      <fieldset className="we-views">
        <legend className="unseen">週の書き方</legend>
        {views.map(([name, says]) => (
          <button
            key={name}
            type="button"
            className="button button-secondary button-small we-toggle"
            aria-pressed={view === name}
            onClick={() => setView(name)}
          >
            {says}
          </button>
        ))}
      </fieldset>
    </div>
  )
}

type ActOf = { readonly says: string; readonly act: () => void; readonly off?: boolean }

/** Stays where it is for Tab while it can do nothing, so that the focus is not lost. */
const Act = ({ says, act, off = false }: ActOf) => (
  <button
    type="button"
    className="button button-secondary button-small"
    aria-disabled={off || undefined}
    onClick={() => {
      if (!off) act()
    }}
  >
    {says}
  </button>
)
