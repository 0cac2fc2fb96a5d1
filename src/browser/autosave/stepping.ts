import { onStepAsked, type Way } from '../kit/form-history.ts'
import type { Bar } from './bar-view.ts'
import { labelOf } from './form-typed.ts'
import { make } from './make.ts'
import type { Taken } from './undoing.ts'

type Of = {
  readonly form: HTMLFormElement
  readonly bar: Bar
  /** Null where there is no step that way. */
  readonly take: (way: Way) => Promise<Taken | null>
}

const words: Readonly<Record<Way, { readonly taken: string; readonly none: string }>> = {
  undo: { taken: '元に戻しました', none: 'これより前はありません' },
  redo: { taken: 'やり直しました', none: 'これより後はありません' },
}

/** The one pair of 元に戻す and やり直す of a form: its buttons, and what an island in it asks for. */
export const takeSteps = ({ form, bar, take }: Of): void => {
  const says = (way: Way, step: Taken | null): string => {
    if (!step) return words[way].none
    if (step.came === 'away') return 'サーバーにつながらないので、いまはできません'
    const what = labelOf(form, step.name)
    return step.came === 'taken'
      ? `${words[way].taken}：${what}`
      : `「${what}」はほかの人が書きかえたので、そのままにしました`
  }
  // What was not done is seen too: a button was pressed, and nothing changes in the form.
  const notDone = make('p', '', [])
  bar.undo.parentElement?.before(notDone)
  const step = async (way: Way): Promise<void> => {
    const taken = await take(way)
    const words = says(way, taken)
    notDone.textContent = taken && taken.came !== 'taken' ? words : ''
    bar.tell(words)
  }
  bar.undo.addEventListener('click', () => void step('undo'))
  bar.redo.addEventListener('click', () => void step('redo'))
  onStepAsked(form, (way) => void step(way))
}
