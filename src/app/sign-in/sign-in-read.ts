import type { Read } from '../../ui/kit/field.ts'
import { readForm } from '../../ui/kit/form.ts'
import { problem } from '../../ui/kit/reading.ts'
import type { Typed } from '../../ui/kit/typed.ts'
import { signInFields, type Way } from './sign-in-fields.ts'

/** What was typed on the first page; `field` is where the secret stood. */
export type SignInTyped = { readonly login: string; readonly secret: string; readonly field: string }

/** Staff type a password; citizens the code of a letter or their own passphrase. */
export const readSignIn = (way: Way, typed: Typed): Read<SignInTyped> => {
  if (way === 'staff') {
    const read = readForm(signInFields.staff, typed)
    return read.ok ? { ok: true, value: { ...read.value, field: 'secret' } } : read
  }
  const read = readForm(signInFields.citizen, typed)
  if (!read.ok) return read
  const { login, code, secret } = read.value
  if (secret) return { ok: true, value: { login, secret, field: 'secret' } }
  if (code) return { ok: true, value: { login, secret: code, field: 'code' } }
  return problem('code', '手紙の番号か、合言葉を入力してください')
}
