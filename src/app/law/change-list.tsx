import { changesInWords } from '../../law/kit/changes-in-words.ts'
import type { Change } from '../../law/kit/what-would-change.ts'
import { daysInWords } from './days-in-words.ts'

/** More are folded: a reader looks for one fact, not through all. */
const mostOpen = 12

/** A turn that lies further off is not searched for, and nobody shall believe that it was. */
const tried = '選択肢はすべて、数・日・月は前後か境の値を試しています。'

/** 何が変われば答えが変わるか: a sentence for each fact and outcome; null when the facts were too many to try. */
export const ChangeList = ({ changes }: { readonly changes: readonly Change[] | null }) => {
  const says = changesInWords(changes ?? []).map(daysInWords)
  const folded = says.slice(mostOpen)
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">何が変われば答えが変わるか</h2>
      {says.length === 0 ? (
        <p>
          {changes === null
            ? '入れた事実が多いため、一つずつ変えて確かめることはしていません。'
            : `試した範囲では、一つだけ変えても答えは変わりません。${tried}`}
        </p>
      ) : (
        <>
          <p>一つだけ変えて、ほかの事実はそのままのときです。{tried}</p>
          <Sentences says={says.slice(0, mostOpen)} />
          {folded.length > 0 && (
            <details>
              <summary>ほかに{folded.length}通り</summary>
              <Sentences says={folded} />
            </details>
          )}
        </>
      )}
    </section>
  )
}

const Sentences = ({ says }: { readonly says: readonly string[] }) => (
  <ul>
    {says.map((one) => (
      <li key={one}>{one}</li>
    ))}
  </ul>
)
