import { createRoot } from 'react-dom/client'
import type { WeekEditorData } from '../../plan/balance/week-editor-data.ts'
import { Editor } from './editor.tsx'

/**
 * Puts the week editor over the row form of the same page. The element carries `data-given` (WeekEditorData as
 * JSON) and a `<template>` with three rows; the rows of the page are the fieldset with the id `f-` and the name.
 */
export const startWeekEditor = (element: HTMLElement): void => {
  const data = JSON.parse(element.dataset.given ?? 'null') as WeekEditorData | null
  const rows = data && document.getElementById(`f-${data.name}`)
  const template = element.querySelector('template')
  // The middle one of three has all the buttons that a row can have.
  const blank = template?.content.querySelectorAll('.row')[1]
  if (!data || !rows || !blank) return
  const place = document.createElement('div')
  place.className = 'we-place'
  rows.before(place)
  element.hidden = true
  const rowsNow = () => document.getElementById(rows.id) ?? rows
  createRoot(place).render(<Editor data={data} rowsNow={rowsNow} blank={blank} place={place} />)
}
