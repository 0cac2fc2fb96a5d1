import type { Field } from '../../ui/kit/field.ts'
import { parsed } from '../../ui/kit/parsed.ts'

/**
 * サインイン名の欄
 *
 * Small letters, and at least one of them, so that it can never be taken for a reception number.
 */
export const loginField: Field<string> = parsed({
  label: 'サインイン名',
  hint: '半角の英字で始めて、英字・数字・「.」「-」「_」で3〜40文字。例：yamada.hanako',
  parse: (typed) => {
    const login = typed.normalize('NFKC').toLowerCase()
    return /^[a-z][a-z0-9._-]{2,39}$/.test(login)
      ? { value: login }
      : {
          problem: 'サインイン名は、半角の英字で始めて、英字・数字・「.」「-」「_」で3〜40文字にしてください',
        }
  },
  print: (login) => login,
  autocomplete: 'off',
})
