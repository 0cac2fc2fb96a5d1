export type Way = 'undo' | 'redo'

const asked = 'hitotsu:step'

/** Whether the form has 元に戻す and やり直す of its own: then they are the one pair on the page. */
export const hasHistory = (form: HTMLFormElement | null): form is HTMLFormElement =>
  form?.querySelector('[data-keep-bar]') != null && form.matches('[data-keep]')

/** Asks the history of the form for a step, as its buttons do. */
export const askStep = (form: HTMLFormElement, way: Way): void => {
  form.dispatchEvent(new CustomEvent<Way>(asked, { detail: way }))
}

export const onStepAsked = (form: HTMLFormElement, take: (way: Way) => void): void =>
  form.addEventListener(asked, (event) => take((event as CustomEvent<Way>).detail))
