import type { KeptState } from '../../ui/kept/keep-protocol.ts'
import { type KeepSituation, keepWords } from './keep-words.ts'
import { make } from './make.ts'

export type Bar = {
  readonly show: (situation: KeepSituation) => void
  readonly people: (people: KeptState['people']) => void
  readonly steps: (may: { readonly undo: boolean; readonly redo: boolean }) => void
  /** Reads something aloud, once. */
  readonly tell: (says: string) => void
  readonly undo: HTMLButtonElement
  readonly redo: HTMLButtonElement
}

/** Milliseconds of rest after which 「保存しました」 is read aloud, and for which what was read aloud stands there. */
const rest = { saved: 2500, told: 8000 }

/** The time of saving stands apart: on a small screen there is no room for it. */
const withTime = (words: string): (string | Node)[] => {
  const at = words.indexOf('（')
  if (at < 0) return [words]
  return [words.slice(0, at), make('span', 'keep-time', [words.slice(at)])]
}

/** The line at the bottom that says how things stand. Null when the page has none. */
export const barOf = (form: HTMLFormElement): Bar | null => {
  const bar = form.querySelector<HTMLElement>('[data-keep-bar]')
  const part = <E extends HTMLElement>(name: string) => form.querySelector<E>(`[data-keep-${name}]`)
  const [says, status, people] = [part('says'), part('status'), part('people')]
  const [undo, redo] = [part<HTMLButtonElement>('undo'), part<HTMLButtonElement>('redo')]
  if (!bar || !says || !status || !people || !undo || !redo) return null
  let resting: ReturnType<typeof setTimeout> | undefined
  let fading: ReturnType<typeof setTimeout> | undefined
  let shown = ''
  const tell = (text: string) => {
    if (status.textContent !== text) status.textContent = text
    clearTimeout(fading)
    fading = setTimeout(() => {
      status.textContent = ''
    }, rest.told)
  }
  const isOff = (button: HTMLElement) => button.getAttribute('aria-disabled') === 'true'
  /** While nothing has been typed and nobody else is here it has nothing to say. */
  const appear = () => {
    bar.hidden = shown === '' && people.textContent === '' && isOff(undo) && isOff(redo)
  }
  new ResizeObserver(() => {
    document.documentElement.style.setProperty('--keep-bar', `${bar.offsetHeight}px`)
  }).observe(bar)
  return {
    undo,
    redo,
    tell,
    show: (situation) => {
      const words = keepWords(situation)
      if (shown === words) return
      shown = words
      const late = words.startsWith('まだ')
      says.replaceChildren(...(late ? withWay(form, words, situation) : withTime(words)))
      bar.classList.toggle('keep-late', late)
      clearTimeout(resting)
      if (late) tell(words)
      else {
        if (status.textContent?.startsWith('まだ')) status.textContent = ''
        if (words.startsWith('書きかけを保存しました')) resting = setTimeout(tell, rest.saved, words)
      }
      appear()
    },
    people: (others) => {
      const words = others.map(({ name, role, section }) => `${name}さん（${role}、${section}）`).join('、')
      const text = words && `いま一緒に開いている人：${words}`
      if (people.textContent === text) return
      people.textContent = text
      appear()
      tell(text || 'いま、ほかに開いている人はいません')
    },
    steps: (may) => {
      undo.setAttribute('aria-disabled', String(!may.undo))
      redo.setAttribute('aria-disabled', String(!may.redo))
      appear()
    },
  }
}

/** The words with a link to where something can be done about it. */
const withWay = (
  form: HTMLFormElement,
  words: string,
  { trouble, clash }: KeepSituation,
): readonly (Node | string)[] => {
  if (trouble === 'signed-out') {
    const link = make('a', '', ['サインインする（新しいタブ）']) as HTMLAnchorElement
    link.href = `/${location.pathname.split('/')[1]}/sign-in`
    link.target = '_blank'
    return [words, ' ', link]
  }
  const panel = clash && !trouble ? form.querySelector('[data-keep-clash]') : null
  if (!panel) return [words]
  const cut = words.lastIndexOf('。') + 1
  const link = make('a', '', [words.slice(cut)]) as HTMLAnchorElement
  link.href = `#${panel.id}`
  link.addEventListener('click', (event) => {
    const first = form.querySelector<HTMLElement>('[data-keep-clash]')
    if (!first) return
    event.preventDefault()
    first.scrollIntoView({ block: 'center' })
    first.querySelector<HTMLElement>('button')?.focus({ preventScroll: true })
  })
  return [words.slice(0, cut), link]
}
