/**
 * Tab と Enter だけで
 *
 * Who has two keys (two switches, one hand, a mouth stick) can tick and choose: Enter ticks a box or takes the
 * choice; on the choice that is taken already it takes the next, after the last the first. Without this, Enter on
 * either would send the form. Holds for the whole page and for dialogs that open later.
 */
export const enterChooses = ({ ownerDocument }: HTMLElement): void => {
  ownerDocument.addEventListener('keydown', (event) => {
    const { target, key } = event
    if (key !== 'Enter' || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
    if (!(target instanceof HTMLInputElement)) return
    if (target.type !== 'checkbox' && target.type !== 'radio') return
    event.preventDefault()
    const taken = target.type === 'radio' && target.checked ? nextOf(target) : target
    taken.focus()
    taken.click()
  })
}

const nextOf = (radio: HTMLInputElement): HTMLInputElement => {
  const group = [
    ...(radio.form ?? radio.ownerDocument).querySelectorAll<HTMLInputElement>('input[type=radio]'),
  ].filter(({ name, disabled }) => name === radio.name && !disabled)
  return group[(group.indexOf(radio) + 1) % group.length] ?? radio
}
