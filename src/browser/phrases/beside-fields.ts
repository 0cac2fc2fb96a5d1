import { boxOf } from './narrow.ts'

type Field = HTMLInputElement | HTMLTextAreaElement

/**
 * 欄のそばの「文例」: a button at each field for which there are phrases; it brings the list there. When the rows of
 * the form are drawn anew the list goes back to its own place, and the new fields get their buttons.
 */
export const offerBesideFields = (element: HTMLElement, choose: (field: Field) => void): void => {
  const list = element.closest<HTMLDetailsElement>('details')
  if (!list) return
  const home = document.createComment('')
  list.before(home)
  const boxes = new Set(
    [...element.querySelectorAll<HTMLElement>('[data-box]')].map(({ dataset }) => dataset.box),
  )

  const offer = (): void => {
    if (!list.isConnected) home.after(list)
    for (const field of document.querySelectorAll<Field>(
      'form textarea[name], form input[type=text][name]',
    )) {
      const place = field.closest('.field')
      if (!boxes.has(boxOf(field)) || !place || place.querySelector('[data-phrases-open]')) continue
      const button = document.createElement('button')
      button.type = 'button'
      button.className = 'button button-secondary button-small phrase-open'
      button.dataset.phrasesOpen = ''
      button.textContent = '文例'
      button.setAttribute(
        'aria-label',
        `${place.querySelector('.field-label')?.textContent?.trim() ?? ''}の文例を見る`,
      )
      button.addEventListener('click', () => {
        const isHere = list.open && place.nextElementSibling === list
        list.open = !isHere
        if (isHere) return
        place.after(list)
        choose(field)
        list.scrollIntoView({ block: 'nearest' })
      })
      place.append(button)
    }
  }
  offer()
  document.addEventListener('hitotsu:redrawn', offer)
}
