import { isCitizen, type Role } from '../casework/registers/actor.ts'

type Place = { readonly label: string; readonly path: string }

const start: Place = { label: 'はじめ', path: '/start' }
const work: Place = { label: '仕事の一覧', path: '/work' }
const persons: Place = { label: '人をさがす', path: '/persons' }
const phrases: Place = { label: '文例', path: '/phrases' }
const load: Place = { label: '受け持ち', path: '/my-load' }
const password: Place = { label: 'サインインの設定', path: '/password' }

/** The few places one can always go to, by role. */
export const navFor = (role: Role): readonly Place[] => {
  if (role === '市町村管理者')
    return [
      start,
      { label: 'アカウント', path: '/accounts' },
      { label: '事業所', path: '/organisations' },
      { label: '窓口と期限', path: '/settings' },
      password,
    ]
  if (role === '窓口' || role === '係長')
    return [
      start,
      work,
      persons,
      { label: '新しい人を登録', path: '/persons/new' },
      { label: '返事待ち', path: '/reminders' },
      { label: '表と見通し', path: '/tables' },
      { label: '事業所', path: '/organisations' },
      password,
    ]
  if (isCitizen(role))
    return [start, { label: '計画を作る事業所', path: '/offices' }, { label: '合言葉', path: '/password' }]
  if (role === '事業所管理者')
    return [start, work, persons, load, phrases, { label: '自分の事業所', path: '/office' }, password]
  if (role === '支援センター職員')
    return [start, work, persons, { label: '事業所', path: '/offices' }, password]
  if (role === '相談支援専門員') return [start, work, persons, load, phrases, password]
  return [start, work, persons, password]
}
