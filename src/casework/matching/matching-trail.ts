import { words } from './matching.words.ts'

/** The way to the proposal: the link to it stands on the page of tables. */
export const matchingTrail = [
  { label: 'はじめ', href: '/start' },
  { label: '表と見通し', href: '/tables' },
  { label: words.title, href: '/matching' },
] as const
