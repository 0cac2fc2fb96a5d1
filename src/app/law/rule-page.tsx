import type { Provision } from '../../law/kit/provision.ts'
import { Button } from '../../ui/buttons/button.tsx'
import { ErrorSummary } from '../../ui/kit/error-summary.tsx'
import type { Fields } from '../../ui/kit/field.ts'
import { FormBody } from '../../ui/kit/form-body.tsx'
import { labelsOf } from '../../ui/kit/names.ts'
import { AnswerView } from './answer-view.tsx'
import type { Asked } from './ask-form.ts'
import { lawPage } from './law-page.tsx'
import { RuleTexts } from './rule-texts.tsx'

type Of = {
  readonly rule: Provision<unknown, unknown>
  readonly fields: Fields
  readonly asked: Asked
  /** The form has been sent: what it says comes before what the rule says. */
  readonly sent: boolean
}

/** 規定のページ: what it says, and a form to ask it with. */
export const rulePage = ({ rule, fields, asked, sent }: Of): string => {
  const problems = asked.kind === 'problems' ? asked.problems : []
  const form = <AskForm {...{ rule, fields, asked }} />
  return lawPage({
    title: rule.title,
    current: null,
    wrong: problems.length > 0,
    trail: [{ label: '規定の一覧', href: '/law' }],
    children: (
      <>
        <ErrorSummary problems={problems} labels={labelsOf(fields, problems)} />
        {asked.kind === 'answer' && <AnswerView reply={asked.reply} />}
        {!sent && (
          <ul className="link-line">
            <li>
              <a href="#texts">何を定めているか</a>
            </li>
            <li>
              <a href="#readings">まだ確かめられていない読み方</a>
            </li>
            <li>
              <a href="#ask">事実を入れて問う</a>
            </li>
          </ul>
        )}
        {sent && form}
        <RuleTexts rule={rule} />
        {!sent && form}
      </>
    ),
  })
}

const AskForm = ({ rule, fields, asked }: Omit<Of, 'sent'>) => (
  <>
    <h2 id="ask">事実を入れて問う</h2>
    <p>
      どの日に、どの市町村で、どんな事実のときの答えかを入れてください。入れた内容は保存しません。氏名や住所は入れないでください。
    </p>
    <form method="post" action={`/law/${rule.id}`} noValidate className="form">
      <FormBody
        fields={fields}
        typed={asked.typed}
        problems={asked.kind === 'problems' ? asked.problems : []}
      />
      <p className="form-end">
        <Button>答えを見る</Button>
      </p>
    </form>
  </>
)
