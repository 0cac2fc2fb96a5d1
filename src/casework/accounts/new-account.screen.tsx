import { choice } from '../../ui/kit/choice.ts'
import { optional } from '../../ui/kit/optional.ts'
import { text } from '../../ui/kit/text.ts'
import { FormView } from '../case/form-view.tsx'
import { screen } from '../case/screen.ts'
import { isCitizen, organisationKindOf, roles } from '../registers/actor.ts'
import { words } from './accounts.words.ts'
import { loginField } from './login-field.ts'
import { organisationsToChoose } from './queries.ts'
import { promiseStartCode } from './start-code.ts'

/** アカウントを作る */
export const newAccountScreen = screen({
  path: '/accounts/new',
  who: ['市町村管理者'],
  audit: 'アカウントの作成',
  title: () => words.add,
  trail: () => [{ label: words.list, href: '/accounts' }],
  load: async (at) => ({
    data: { organisations: await organisationsToChoose(at) },
    subject: { person: null, caseId: null, relation: '市町村管理者' },
  }),
  form: {
    fields: ({ organisations }) => ({
      name: text({ label: '氏名', max: 50 }),
      login: loginField,
      role: choice({
        label: '役',
        hint: words.roleHint,
        options: roles.filter((role) => !isCitizen(role)).map((role) => ({ value: role, label: role })),
      }),
      organisation: optional(
        choice({
          label: '所属',
          hint: words.organisationHint,
          as: 'select',
          options: organisations.map(({ id, kind, name }) => ({ value: id, label: `${kind}：${name}` })),
        }),
      ),
    }),
    submit: async ({ organisations }, { name, login, role, organisation }, _by, at) => {
      const kind = organisationKindOf(role)
      const chosen = organisations.find(({ id }) => id === organisation)
      if (kind && chosen?.kind !== kind)
        return { problems: [{ field: 'organisation', says: `${role}の所属には、${kind}を選んでください` }] }
      if (!kind && chosen)
        return {
          problems: [{ field: 'organisation', says: `${role}は市町村の職員です。所属は選ばないでください` }],
        }
      const id = at.newId()
      const made = await at.tx
        .insertInto('account')
        .values({
          municipality: at.municipality.number,
          id,
          login,
          name,
          role,
          organisation: chosen?.id ?? null,
          created_at: at.now,
        })
        .onConflict((conflict) => conflict.columns(['municipality', 'login']).doNothing())
        .executeTakeFirst()
      if (made.numInsertedOrUpdatedRows !== 1n)
        return { problems: [{ field: 'login', says: 'このサインイン名は、もう使われています' }] }
      return {
        then: `/accounts/${id}/code?mark=${await promiseStartCode(at, id)}`,
        touched: { target: id, detail: '作成' },
      }
    },
  },
  view: (_data, form) => <FormView form={form} button={words.addButton} />,
})
