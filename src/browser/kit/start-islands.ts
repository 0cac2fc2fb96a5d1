/** Loads what an island consists of and answers what starts it. Written as `() => import('…')`, so that it is a file of its own. */
export type Island = () => Promise<(element: HTMLElement) => void>

/**
 * Starts every island below `root` that has not been started: elements with `data-island="name"`.
 *
 * An island inside a kept form (`form[data-keep]`) writes what it changes into named inputs of the form and then lets
 * a bubbling `input` event go from one of them; that is all it takes to be autosaved. When the form is drawn again
 * (a colleague's rows, undo), the form gets the event `hitotsu:redrawn`, and the island reads its inputs again.
 */
export const startIslands = async (
  root: ParentNode,
  islands: Readonly<Record<string, Island>>,
): Promise<void> => {
  const found = [...root.querySelectorAll<HTMLElement>('[data-island]:not([data-island-started])')]
  for (const element of found) element.dataset.islandStarted = ''
  await Promise.all(
    found.map(async (element) => {
      const start = await islands[element.dataset.island ?? '']?.()
      start?.(element)
    }),
  )
}
