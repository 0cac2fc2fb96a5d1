import { lengthOf } from '../../ui/kit/plain-text.ts'
import { isCitizen, type Role } from '../registers/actor.ts'
import { commonPasswords } from './common-passwords.ts'

/** Characters as a reader counts them. Staff have a second factor; a citizen types on a telephone. */
export const shortest = (role: Role): number => (isCitizen(role) ? 8 : 12)
export const longestPassword = 128

/** What is easily guessed here: the municipality's name, its head, the login, the person's own name. */
export type OwnWords = readonly string[]

/**
 * 推測されやすいパスワード
 *
 * What is wrong with a new password, in words; null when it may be taken. No rule about kinds of characters:
 * length and not being guessable is what counts.
 */
export const passwordFault = (password: string, role: Role, own: OwnWords): string | null => {
  const least = shortest(role)
  const length = lengthOf(password)
  if (length < least) return `${least}文字以上にしてください（いま${length}文字）`
  if (length > longestPassword) return `${longestPassword}文字以内にしてください`
  const plain = password.normalize('NFKC').toLowerCase()
  if (commonPasswords.has(plain)) return 'よく使われていて、すぐに当てられます。ほかのものにしてください'
  if (isRun(plain)) return '同じ文字や並びのくり返しは、すぐに当てられます。ほかのものにしてください'
  const rest = [...own, ...product].reduce((left, word) => without(left, word), plain)
  if (rest !== plain && lengthOf(rest.replace(/[\d\s\p{P}\p{S}]/gu, '')) < least / 2)
    return '市町村の名前や自分の名前だけでは、すぐに当てられます。ほかの言葉も入れてください'
  return null
}

const product = ['hitotsu', 'ひとつ']

/** Blanks in a name, 「北 区」, do not make it another name. */
const without = (text: string, word: string): string => {
  const plain = word.normalize('NFKC').toLowerCase().replace(/\s/g, '')
  return plain.length < 2 ? text : text.replaceAll(plain, '')
}

const rows = [
  '01234567890123456789',
  '98765432109876543210',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiopasdfghjklzxcvbnm',
]

/** One short piece again and again, or a stretch of a row of the keyboard. */
const isRun = (text: string): boolean =>
  /^(.{1,4})\1+.{0,3}$/su.test(text) || rows.some((row) => row.includes(text))
