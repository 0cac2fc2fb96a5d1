import type { ReactNode } from 'react'
import { Button } from '../../ui/buttons/button.tsx'
import { Notice } from '../../ui/notice/notice.tsx'
import type { FormKeep, WaitingText } from './screen.ts'

/**
 * 書きかけの始末: typed texts that no field shows, and the way to throw typed texts away. At the end of the form, so
 * that the Enter key never presses one of these buttons. The script draws texts beside a field by itself and takes
 * them out of this list.
 */
export const KeptTexts = ({ keep }: { readonly keep: FormKeep }): ReactNode => {
  const { waiting, unsaved, dropping } = keep
  if (dropping) return <Ask keep={keep} />
  return (
    <>
      {waiting.map((text) => (
        <section
          className="keep-waiting"
          key={[text.mark, ...text.says].join(' ')}
          {...(text.kind === 'of before' ? {} : { 'data-keep-waiting': '' })}
        >
          <p>
            {text.kind === 'saved'
              ? `上の欄を書いているあいだに、${text.by}さんが別の文を保存しました（${text.at}）。上の欄には書きかけの文が入っています。`
              : `どの欄にも入っていない文が残っています（${text.at}、${text.by}さん）。`}
            {text.kind !== 'of before' && '使う文は、上の欄に写して保存してください。'}
          </p>
          <Says text={text} />
          {text.kind !== 'saved' && (
            <p>
              <Button kind="secondary" name="_drop" value={text.mark}>
                この文を捨てる
              </Button>
            </p>
          )}
        </section>
      ))}
      {unsaved && (
        <p className="keep-drop">
          <Button kind="secondary" name="_drop" value="all">
            書きかけを捨てて、計画に入っている文に戻す
          </Button>
        </p>
      )}
    </>
  )
}

/** Thrown away is gone: it is asked once. */
const Ask = ({ keep: { waiting, dropping, unsaved } }: { readonly keep: FormKeep }): ReactNode => {
  const text = waiting.find(({ mark, kind }) => mark === dropping && kind !== 'saved')
  if (!text && !(dropping === 'all' && unsaved)) return null
  return (
    <Notice kind="warning" title={text ? 'この文を捨てますか' : 'この画面の書きかけを、すべて捨てますか'}>
      {text ? (
        <Says text={text} />
      ) : (
        <p>計画に入っている文に戻ります。ほかの人がここに書きかけた文も、あなたが見た分は消えます。</p>
      )}
      <p>捨てた文は、元に戻せません。</p>
      <p className="form-end">
        <Button kind="danger" name="_drop_now" value={dropping}>
          捨てる
        </Button>
        <Button kind="secondary" name="_drop" value="">
          捨てない
        </Button>
      </p>
    </Notice>
  )
}

const Says = ({ text: { says } }: { readonly text: WaitingText }): ReactNode => (
  <ul>
    {says.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
)
