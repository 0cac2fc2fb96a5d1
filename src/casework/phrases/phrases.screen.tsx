import { LinkButton } from '../../ui/buttons/link-button.tsx'
import { text } from '../../ui/kit/text.ts'
import type { At } from '../case/at.ts'
import { FormView } from '../case/form-view.tsx'
import { phrasesWith } from '../case/phrase-boxes.ts'
import { phraseExamples } from '../case/phrase-examples.ts'
import { PhraseList } from '../case/phrase-list.tsx'
import { officePhrases } from '../case/phrase-queries.ts'
import { screen } from '../case/screen.ts'

/** 文例: the office's own and those that come with the program, with a search over both. */
export const phrasesScreen = screen({
  path: '/phrases',
  who: ['相談支援専門員', '事業所管理者'],
  audit: '文例を見る',
  load: async (at: At) => ({
    data: { own: await officePhrases(at) },
    subject: { person: null, caseId: null, relation: at.actor.role },
  }),
  title: () => '文例',
  trail: () => [{ label: 'はじめ', href: '/start' }],
  form: {
    fields: () => ({ sought: text({ label: 'ことばでさがす', hint: '例：移動 目標', max: 100 }) }),
    check: (_data, { sought }) => ({ show: { sought } }),
    submit: () => ({ then: '/phrases' }),
  },
  view: ({ own }, form, at) => {
    const sought = form.checking?.sought ?? ''
    const [ours, given] = [phrasesWith(own, sought), phrasesWith(phraseExamples, sought)]
    return (
      <>
        <p>書き始めの助けになる文です。計画を書く画面でも、その節の文例が見られます。</p>
        <search>
          <FormView form={form} button="さがす" />
        </search>
        {sought && (
          <p>
            「{sought}」の文例：{ours.length + given.length}件　<a href={at.href('/phrases')}>すべて見る</a>
          </p>
        )}
        <h2>事業所の文例（{ours.length}）</h2>
        <p>
          <LinkButton kind="secondary" href={at.href('/phrases/new')}>
            文例を加える
          </LinkButton>
        </p>
        {ours.length > 0 ? (
          <PhraseList phrases={ours} change={(id) => at.href(`/phrases/${id}`)} />
        ) : (
          <p>まだありません。加えた文例は、同じ事業所の人だけが使えます。</p>
        )}
        <h2>はじめからある文例（{given.length}）</h2>
        <PhraseList phrases={given} />
      </>
    )
  },
})
