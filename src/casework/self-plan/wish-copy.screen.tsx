import { withoutRuby } from '../../ui/kit/ruby-text.ts'
import { caseTrail } from '../case/case-frame.tsx'
import { FormView } from '../case/form-view.tsx'
import { screen } from '../case/screen.ts'
import { onCase } from '../case/seen-case.ts'
import { deskList } from '../registers/desk-list.ts'
import { kanaOf, kanaQuery, sayer } from './easy.tsx'
import { EasyFrame } from './easy-frame.tsx'
import { copyWords as words } from './self-plan.words.ts'
import { wishCopy } from './wish-copy.ts'

/** 別紙2の注1 写しがほしいと伝える */
export const wishCopyScreen = screen({
  path: '/cases/:id/self-plan/copy',
  who: ['本人', '家族', '窓口', '係長', '支援センター職員'],
  audit: 'セルフプランの写しの希望',
  load: (at) =>
    onCase(at, async ({ file }) =>
      file.author === 'セルフプラン'
        ? { kana: kanaOf(at), desks: await deskList(at.tx, at.municipality.number) }
        : null,
    ),
  title: () => withoutRuby(words.title),
  heading: ({ kana }) => sayer(kana)(words.title),
  trail: caseTrail,
  form: {
    fields: () => ({}),
    submit: ({ seen: { file } }, _values, by, at) => ({
      move: wishCopy(file, by, null),
      file,
      then: `/cases/${file.id}/self-plan${kanaQuery(at)}`,
    }),
  },
  view: ({ seen, kana, desks }, form, at) => {
    const say = sayer(kana)
    return (
      <EasyFrame {...{ seen, at, form, desks }} here={at.href(`/cases/${seen.file.id}/self-plan/copy`)}>
        <p>{say(words.lead)}</p>
        <FormView form={form} button={say(words.button)} />
      </EasyFrame>
    )
  },
})
