import type { Role } from '../../casework/registers/actor.ts'

/** The staff of the demo world: login, role, name, and the organisation by its name. */
export type DemoAccount = {
  readonly login: string
  readonly name: string
  readonly role: Role
  readonly organisation: string | null
}

/** For the demo world alone: known to everybody, and said so on its sign-in page. */
export const demoPassword = 'mihon no sekai 2026'

export const demoAccounts: Readonly<Record<string, readonly DemoAccount[]>> = {
  '131177': [
    { login: 'madoguchi', name: '見本 窓子', role: '窓口', organisation: null },
    { login: 'kakaricho', name: '見本 係蔵', role: '係長', organisation: null },
    { login: 'kanri', name: '見本 管理', role: '市町村管理者', organisation: null },
    { login: 'aoba', name: '見本 相談', role: '相談支援専門員', organisation: '相談支援センター見本あおば' },
    {
      login: 'aoba-kanri',
      name: '見本 青葉',
      role: '事業所管理者',
      organisation: '相談支援センター見本あおば',
    },
    { login: 'hidamari', name: '見本 日向', role: '相談支援専門員', organisation: '見本ひだまり相談室' },
    { login: 'helper', name: '見本 助太', role: '事業者職員', organisation: '見本ヘルパーステーション' },
    { login: 'day', name: '見本 昼子', role: '事業者職員', organisation: '見本デイセンター' },
    { login: 'works', name: '見本 働', role: '事業者職員', organisation: '見本ワークス' },
    { login: 'kodomo', name: '見本 育', role: '事業者職員', organisation: '見本こども教室' },
    { login: 'center', name: '見本 支', role: '支援センター職員', organisation: '見本地域生活支援センター' },
  ],
  '261008': [
    { login: 'madoguchi', name: '例示 窓子', role: '窓口', organisation: null },
    { login: 'kakaricho', name: '例示 係蔵', role: '係長', organisation: null },
    { login: 'kanri', name: '例示 管理', role: '市町村管理者', organisation: null },
    { login: 'miyako', name: '例示 相談', role: '相談支援専門員', organisation: '見本みやこ相談支援' },
    { login: 'day', name: '例示 昼子', role: '事業者職員', organisation: '○○デイセンター（見本）' },
    {
      login: 'helper',
      name: '例示 助太',
      role: '事業者職員',
      organisation: '○○ヘルパーステーション（見本）',
    },
    {
      login: 'center',
      name: '例示 支',
      role: '支援センター職員',
      organisation: '見本障害者地域生活支援センター',
    },
  ],
}
