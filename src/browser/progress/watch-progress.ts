/**
 * 進み具合
 *
 * Asks from time to time how far a job is and says it in place, politely. Nothing else moves meanwhile, so that whoever
 * reads the list or stands on a link is not disturbed. When the job is over, what stands below is drawn as it is then.
 */
export const watchProgress = (place: HTMLElement): void => {
  const page = place.ownerDocument
  const { progressFrom = '', progressSeconds = '5', progressRest = '' } = place.dataset
  const later = () => setTimeout(look, Number(progressSeconds) * 1000)

  const look = async (): Promise<void> => {
    if (page.hidden) return void later()
    const fresh = await pageAt(progressFrom)
    // Not reached just now, or another runs the machine: a later look may do better.
    if (!fresh) return void later()
    const found = fresh.getElementById(place.id)
    // The way here is closed: signed out, or the job is no longer to be seen.
    if (!found) return
    say(found)
    if (found.dataset.progressFrom) return void later()
    const whole = await pageAt(page.location.href)
    const rest = page.getElementById(progressRest)
    const freshRest = whole?.getElementById(progressRest)
    if (!rest || !freshRest) return
    const hadFocus = rest.contains(page.activeElement)
    rest.replaceWith(page.adoptNode(freshRest))
    if (!hadFocus) return
    // What had the focus is gone: it goes on where the end is said.
    place.tabIndex = -1
    place.focus()
  }

  const say = (found: HTMLElement): void => {
    if (place.textContent !== found.textContent)
      place.replaceChildren(...[...found.childNodes].map((node) => page.adoptNode(node)))
  }

  later()
}

const pageAt = async (address: string): Promise<Document | null> => {
  try {
    const answer = await fetch(address)
    return answer.status < 500 ? new DOMParser().parseFromString(await answer.text(), 'text/html') : null
  } catch {
    return null
  }
}
