import { LinkButton } from '../../ui/buttons/link-button.tsx'
import { withoutRuby } from '../../ui/kit/ruby-text.ts'
import { Ruby } from '../../ui/ruby/ruby.tsx'
import { publicPage } from '../case/screen.ts'
import { resumeWords as words } from './self-plan.words.ts'

/**
 * 手紙の番号でつづきを書く
 *
 * Says what one needs to go on with a plan and leads to the sign-in, which alone lets anybody in: the number on the
 * letter with the code, which counts once, or with the passphrase that the person has chosen.
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
        <p>
          <LinkButton href={at.href('/sign-in')}>{say(words.button)}</LinkButton>
        </p>
        <p>{say(words.lost)}</p>
        <p>
          <a href={at.href('/contact')}>{say(words.desk)}</a>
        </p>
      </>
    )
  },
})
