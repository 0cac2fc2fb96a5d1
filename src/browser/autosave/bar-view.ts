import type { KeptState } from '../../ui/kept/keep-protocol.ts'
import { type KeepSituation, keepWords } from './keep-words.ts'

export type Bar = {
  readonly show: (situation: KeepSituation) => void
  readonly people: (people: KeptState['people']) => void
  readonly steps: (may: { readonly undo: boolean; readonly redo: boolean }) => void
  /** Reads something aloud, once. */
  readonly tell: (says: string) => void
  readonly undo: HTMLButtonElement
  readonly redo: HTMLButtonElement
}

/** Milliseconds of rest after which 「保存しました」 is read aloud: not after every letter. */
const rest = 2500

/** The line below the form that says how things stand. Null when the page has none. */
export const barOf = (form: HTMLFormElement): Bar | null => {
  const bar = form.querySelector<HTMLElement>('[data-keep-bar]')
  const part = <E extends HTMLElement>(name: string) => bar?.querySelector<E>(`[data-keep-${name}]`)
  const [says, status, people] = [part('says'), part('status'), part('people')]
  const [undo, redo] = [part<HTMLButtonElement>('undo'), part<HTMLButtonElement>('redo')]
  if (!bar || !says || !status || !people || !undo || !redo) return null
  bar.hidden = false
  let resting: ReturnType<typeof setTimeout> | undefined
  let link: HTMLElement | null = null
  const tell = (text: string) => {
    if (status.textContent !== text) status.textContent = text
  }
  return {
    undo,
    redo,
    tell,
    show: (situation) => {
      const words = keepWords(situation)
      if (says.textContent === words) return
      says.textContent = words
      const late = words.startsWith('まだ')
      says.classList.toggle('keep-late', late)
      clearTimeout(resting)
      if (late) tell(words)
      else if (words.startsWith('保存しました')) resting = setTimeout(tell, rest, words)
      link?.remove()
      link = situation.trouble === 'signed-out' && late ? signInLink() : null
      if (link) says.after(link)
    },
    people: (others) => {
      const words = others.map(({ name, role, section }) => `${name}さん（${role}、${section}）`).join('、')
      const text = words && `いま一緒に開いている人：${words}`
      if (people.textContent === text) return
      people.textContent = text
      tell(text || 'いま、ほかに開いている人はいません')
    },
    steps: (may) => {
      undo.setAttribute('aria-disabled', String(!may.undo))
      redo.setAttribute('aria-disabled', String(!may.redo))
    },
  }
}

const signInLink = (): HTMLElement => {
  const line = document.createElement('p')
  const link = document.createElement('a')
  link.href = `/${location.pathname.split('/')[1]}/sign-in`
  link.target = '_blank'
  link.textContent = 'サインインする（新しいタブ）'
  line.append(link)
  return line
}
