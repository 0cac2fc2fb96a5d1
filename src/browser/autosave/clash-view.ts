import { type Typed, valuesOf } from '../../ui/kit/typed.ts'
import { beforeGroup, labelOf } from './form-typed.ts'
import { make } from './make.ts'

/** Two texts for one place, until somebody chooses. */
export type Clash = {
  readonly field: string
  readonly names: readonly string[] | 'rows'
  /** The other text; one's own stands in the form. */
  readonly theirs: Typed
  readonly by: string
  /** Whose text the server holds beside the common one; '' where the other text is the one that was saved. */
  readonly account: string
  /** The mark of the text of somebody else that lies beside; '' for one's own. */
  readonly mark: string
}

export type Way = 'mine' | 'theirs' | 'both'
export type Choose = (clash: Clash, name: string, way: Way) => void

/** Draws every place where two texts stand, each right below its field. The panels are made anew only when they change. */
export const drawClashes = (
  form: HTMLFormElement,
  clashes: readonly Clash[],
  mine: Typed,
  choose: Choose,
): void => {
  const wanted = new Map(
    clashes.flatMap((clash) =>
      (clash.names === 'rows' ? [clash.field] : clash.names).map((name) => [name, clash] as const),
    ),
  )
  for (const panel of form.querySelectorAll<HTMLElement>('[data-keep-clash]'))
    if (!wanted.has(panel.dataset.keepClash ?? '')) panel.remove()
  for (const [name, clash] of wanted) {
    const texts = [text(mine, name, clash), text(clash.theirs, name, clash)] as const
    const there = form.querySelector<HTMLElement>(`[data-keep-clash="${CSS.escape(name)}"]`)
    if (there && there.dataset.keepOf !== clash.account) there.remove()
    const old = there?.isConnected ? there : null
    if (old?.dataset.keepTexts === JSON.stringify(texts)) continue
    if (old) {
      // The buttons stay, so that a finger or a focus on one of them does not miss.
      old.dataset.keepTexts = JSON.stringify(texts)
      old.querySelectorAll('dd').forEach((place, at) => {
        place.textContent = texts[at] || nothing
      })
      continue
    }
    const panel = panelOf(form, name, clash, texts, choose)
    panel.dataset.keepTexts = JSON.stringify(texts)
    placeFor(form, name, clash, panel)
  }
}

const nothing = '（何も書いていません）'

const text = (typed: Typed, name: string, { names }: Clash): string => {
  if (names !== 'rows') return valuesOf(typed, name).join('、')
  const below = Object.entries(typed).filter(([key]) => key.startsWith(`${name}.`) && !key.endsWith('._row'))
  const rows = Map.groupBy(below, ([key]) => key.slice(name.length + 1).split('.')[0] ?? '')
  return [...rows.values()]
    .map((row, at) => `${at + 1}：${row.flatMap(([, values]) => values.filter(Boolean)).join('／')}`)
    .join('\n')
}

const panelOf = (
  form: HTMLFormElement,
  name: string,
  clash: Clash,
  [mine, theirs]: readonly [string, string],
  choose: Choose,
): HTMLElement => {
  const label = labelOf(form, name)
  const who = `${clash.by}さん`
  const isSaved = clash.account === ''
  const [says, own, other] = isSaved
    ? [
        `「${label}」を書いているあいだに、${who}が別の文を保存しました。`,
        '書きかけの文',
        `${who}が保存した文`,
      ]
    : [`「${label}」に、${who}も書きました。`, '自分の文', `${who}の文`]
  const ways: [Way, string][] = [
    ['mine', isSaved ? '書きかけの文を残す' : '自分の文を残す'],
    ['theirs', isSaved ? '保存された文にする' : '相手の文にする'],
  ]
  if (clash.names === 'rows' || isText(form, name)) ways.push(['both', '両方を残す'])
  const panel = make('div', 'keep-clash', [
    make('p', '', [`${says}どちらも消えていません。残す文を選んでください。`]),
    make('dl', '', [
      make('div', '', [make('dt', '', [own]), make('dd', '', [mine || nothing])]),
      make('div', '', [make('dt', '', [other]), make('dd', '', [theirs || nothing])]),
    ]),
    make(
      'p',
      'keep-clash-ways',
      ways.map(([way, says]) => {
        const button = make('button', 'button button-secondary button-small', [says])
        button.setAttribute('type', 'button')
        button.addEventListener('click', () => choose(clash, name, way))
        return button
      }),
    ),
  ])
  panel.dataset.keepClash = name
  panel.dataset.keepOf = clash.account
  panel.id = `keep-clash-${name.replaceAll('.', '-')}`
  panel.setAttribute('role', 'group')
  panel.setAttribute('aria-label', `「${label}」の二つの文`)
  return panel
}

const isText = (form: HTMLFormElement, name: string): boolean =>
  form.querySelector(`textarea[name="${CSS.escape(name)}"], input[type=text][name="${CSS.escape(name)}"]`) !==
  null

const placeFor = (form: HTMLFormElement, name: string, { names }: Clash, panel: HTMLElement): void => {
  const group = document.getElementById(`f-${name.replaceAll('.', '-')}`)
  if (names === 'rows' && group) {
    beforeGroup(group, panel)
    return
  }
  const control = form.querySelector(`[name="${CSS.escape(name)}"]`)
  const place = control?.closest('.field') ?? control?.closest('fieldset') ?? form
  place.append(panel)
}
