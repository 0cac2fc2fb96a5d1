/**
 * 使う人
 *
 * Whoever is signed in: one account, one role, in one municipality. An account of an organisation
 * acts for it; an account of a person or of family acts for that person.
 */
export const municipalRoles = ['窓口', '係長', '市町村管理者'] as const
export const officeRoles = ['相談支援専門員', '事業所管理者'] as const
export const otherRoles = ['事業者職員', '支援センター職員', '本人', '家族'] as const
export const roles = [...municipalRoles, ...officeRoles, ...otherRoles] as const
export type Role = (typeof roles)[number]

export const organisationKinds = ['相談支援事業所', 'サービス事業者', '支援センター'] as const
export type OrganisationKind = (typeof organisationKinds)[number]

export type Actor = {
  readonly account: string
  readonly municipality: string
  readonly name: string
  readonly role: Role
  /** The organisation the account acts for; null for the municipality's own staff and for persons. */
  readonly organisation: string | null
  /** The person the account belongs to, or the guardian; null for staff. */
  readonly person: string | null
}

export const isMunicipal = (role: Role): boolean => (municipalRoles as readonly Role[]).includes(role)
export const isCitizen = (role: Role): boolean => role === '本人' || role === '家族'

/** The kind of organisation a role belongs to; null for the municipality and for persons. */
export const organisationKindOf = (role: Role): OrganisationKind | null => {
  if ((officeRoles as readonly Role[]).includes(role)) return '相談支援事業所'
  if (role === '事業者職員') return 'サービス事業者'
  if (role === '支援センター職員') return '支援センター'
  return null
}
