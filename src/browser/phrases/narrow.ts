type Field = HTMLInputElement | HTMLTextAreaElement

/** The box of a plan that a field is: 'needs.0.goal' is 'goal'. */
export const boxOf = ({ name }: Field): string => name.split('.').at(-1) ?? ''

/** The service or the part of life of the row that a field stands in; '' where it stands in none. */
const areaBeside = (field: Field): string => {
  const row = field.name.split('.').slice(0, -1).join('.')
  if (row === '') return ''
  const other = ['kind', 'area'].map((key) =>
    field.form?.querySelector<HTMLInputElement | HTMLSelectElement>(
      `[name="${CSS.escape(`${row}.${key}`)}"]`,
    ),
  )
  return other.map((one) => one?.value.trim() ?? '').find((text) => text !== '') ?? ''
}

/**
 * Leaves the phrases for the field that one writes in, and among them those of its service, where there are any. A
 * field for which there are none leaves all.
 */
export const narrow = (element: HTMLElement, field: Field): void => {
  const all = [...element.querySelectorAll<HTMLElement>('[data-box]')]
  const [box, area] = [boxOf(field), areaBeside(field)]
  const ofBox = all.filter((one) => one.dataset.box === box)
  const ofArea = ofBox.filter(
    ({ dataset }) =>
      area !== '' && dataset.area && (area.includes(dataset.area) || dataset.area.includes(area)),
  )
  const shown = new Set(ofArea.length > 0 ? ofArea : ofBox.length > 0 ? ofBox : all)
  for (const one of all) one.toggleAttribute('data-other', !shown.has(one))
}
