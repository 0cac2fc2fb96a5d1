import type { LaidBox } from '../kit/laid-box.ts'

/** 欄の文字: what a cell of the spreadsheet holds for a box; empty where nothing is written. */
export function boxWords(box: LaidBox): string {
  const { as, options, text, prefix, suffix } = box
  if (as === 'strokes') return Array.isArray(box.strokes) && box.strokes.length > 0 ? '（画面に署名）' : ''
  if (as === 'tick') return options.some(({ on }) => on) ? ticked : open
  if (options.length > 0) return options.map(({ of, on }) => `${on ? ticked : open}${of}`).join('　')
  return text === '' ? '' : `${prefix}${text}${suffix}`
}

export const ticked = '☑'
export const open = '□'
