import type { Cast } from './acts.ts'

/** 北区: the planner of あおば; `atHidamari` has the children's planner instead. */
export const kita: Cast = {
  desk: 'madoguchi',
  chief: 'kakaricho',
  office: '相談支援センター見本あおば',
  planner: 'aoba',
}
export const atHidamari: Cast = { ...kita, office: '見本ひだまり相談室', planner: 'hidamari' }
export const kyoto: Cast = {
  desk: 'madoguchi',
  chief: 'kakaricho',
  office: '見本みやこ相談支援',
  planner: 'miyako',
}
