import { Button } from '../../ui/buttons/button.tsx'
import { FormBody } from '../../ui/kit/form-body.tsx'
import { optional } from '../../ui/kit/optional.ts'
import { withoutRuby } from '../../ui/kit/ruby-text.ts'
import { secret } from '../../ui/kit/secret.ts'
import { text } from '../../ui/kit/text.ts'
import { Notice } from '../../ui/notice/notice.tsx'
import { Ruby } from '../../ui/ruby/ruby.tsx'
import { publicPage } from '../case/screen.ts'
import { kanaFields } from './kana-fields.tsx'
import { resumeWords as words } from './self-plan.words.ts'

/**
 * 手紙の番号でつづきを書く
 *
 * Says what one needs to go on with a plan and takes it: the fields go to the sign-in, which alone lets anybody in, with
 * the code of the letter, which counts once, or with the passphrase that the person has chosen.
 */
export const resumePage = publicPage({
  path: '/resume',
  title: withoutRuby(words.title),
  nav: null,
  load: async () => null,
  view: (_, at) => {
    const kana = at.query.get('kana') !== 'off'
    const say = (text: string) => <Ruby text={text} kana={kana} />
    return (
      <>
        <p>
          <a href={`${at.href('/resume')}?kana=${kana ? 'off' : 'on'}`}>
            {say(kana ? words.kanaOff : words.kanaOn)}
          </a>
        </p>
        <ol>
          {words.steps.map((text) => (
            <li key={text}>{say(text)}</li>
          ))}
        </ol>
        <form className="form" method="post" action={at.href('/sign-in')} noValidate>
          <input type="hidden" name="way" value="citizen" />
          <FormBody fields={kanaFields(fields, Object.values(texts), kana)} typed={{}} problems={[]} />
          <Notice kind="info" title={say(words.once)}>
            <p>{say(words.onceThen)}</p>
          </Notice>
          <p className="form-end">
            <Button>{say(words.button)}</Button>
          </p>
        </form>
        <p>{say(words.lost)}</p>
        <p>
          <a href={at.href('/contact')}>{say(words.desk)}</a>
        </p>
      </>
    )
  },
})

const { login, loginHint, code, codeHint, secret: phrase, secretHint } = words
const texts = { login, loginHint, code, codeHint, phrase, secretHint }
const digits = { inputMode: 'numeric', width: 'short' } as const

/** As the sign-in reads them. */
const fields = {
  login: text({
    ...{ label: withoutRuby(login), hint: withoutRuby(loginHint), max: 40, autocomplete: 'username' },
    ...digits,
  }),
  code: optional(text({ label: withoutRuby(code), hint: withoutRuby(codeHint), max: 40, ...digits })),
  secret: optional(
    secret({
      ...{ label: withoutRuby(phrase), hint: withoutRuby(secretHint), max: 400 },
      autocomplete: 'current-password',
    }),
  ),
}
