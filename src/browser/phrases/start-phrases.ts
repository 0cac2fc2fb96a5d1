import { offerBesideFields } from './beside-fields.ts'
import { narrow } from './narrow.ts'

/** 文例の並び: a search box, and a button at each sentence that puts it where one was writing. */
export const startPhrases = (element: HTMLElement): void => {
  let last: HTMLInputElement | HTMLTextAreaElement | null = null
  document.addEventListener('focusin', ({ target }) => {
    if (!isText(target) || element.contains(target)) return
    last = target
    narrow(element, target)
  })
  const says = document.createElement('p')
  says.className = 'field-hint'
  says.setAttribute('role', 'status')
  for (const text of element.querySelectorAll<HTMLElement>('[data-phrase]')) {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'button button-secondary button-small'
    button.textContent = '入れる'
    button.setAttribute('aria-label', `「${text.textContent}」を入れる`)
    button.addEventListener('click', () => {
      if (!last?.isConnected) {
        says.textContent = '先に、入れたい欄をえらんでください（欄の中を押します）。'
        return
      }
      put(last, text.textContent ?? '')
      says.textContent = '入れました。'
    })
    text.after(button)
  }
  element.prepend(searchIn(element, says), says)
  offerBesideFields(element, (field) => {
    last = field
    narrow(element, field)
  })
}

const isText = (target: unknown): target is HTMLInputElement | HTMLTextAreaElement =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text')

/** At the caret; what stands there stays, and the page hears of it as if it had been typed. */
const put = (field: HTMLInputElement | HTMLTextAreaElement, text: string): void => {
  const at = field.selectionEnd ?? field.value.length
  field.setRangeText(text, at, at, 'end')
  field.dispatchEvent(new Event('input', { bubbles: true }))
  field.focus()
}

const searchIn = (element: HTMLElement, says: HTMLElement): HTMLElement => {
  const label = document.createElement('label')
  label.className = 'field-label'
  label.textContent = '文例をことばでしぼる '
  const input = document.createElement('input')
  input.className = 'input'
  input.type = 'search'
  label.append(input)
  // Beside a field it stands in the form, which is not sent by looking for a word.
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') event.preventDefault()
  })
  // The search is no part of the form that is kept.
  input.addEventListener('input', (event) => {
    event.stopPropagation()
    const words = input.value.normalize('NFKC').split(/\s+/).filter(Boolean)
    const items = [...element.querySelectorAll<HTMLElement>('.phrase')]
    for (const item of items) {
      const said = (item.textContent ?? '').normalize('NFKC')
      item.hidden = !words.every((word) => said.includes(word))
    }
    // What was said of an earlier press is not the answer to this search.
    says.textContent = items.every(({ hidden }) => hidden) ? 'そのことばの文例はありません。' : ''
  })
  return label
}
