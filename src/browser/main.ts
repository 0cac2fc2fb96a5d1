import { type Island, startIslands } from './kit/start-islands.ts'

/** Every island by the name in `data-island`. Each is loaded only on a page that has it. */
const islands: Readonly<Record<string, Island>> = {
  'week-editor': async () => (await import('./week-editor/start-week-editor.tsx')).startWeekEditor,
  phrases: async () => (await import('./phrases/start-phrases.ts')).startPhrases,
  'enter-chooses': async () => (await import('./two-keys/enter-chooses.ts')).enterChooses,
  progress: async () => (await import('./progress/watch-progress.ts')).watchProgress,
  signature: async () => (await import('./signature/start-signature.ts')).startSignature,
}

const start = async (): Promise<void> => {
  await startIslands(document, islands)
  const form = document.querySelector<HTMLFormElement>('form[data-keep]')
  if (!form) return
  const { startAutosave } = await import('./autosave/start-autosave.ts')
  startAutosave(form)
  // A list that was drawn anew brings its islands along.
  form.addEventListener('hitotsu:redrawn', () => void startIslands(form, islands))
}

await start()
