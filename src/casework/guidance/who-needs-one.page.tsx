import { publicPage } from '../case/screen.ts'
import { flowWords } from './flow.words.ts'
import { rulesLink, whoWords as words } from './guide.words.ts'
import { Sections } from './sections.tsx'

export const whoNeedsOnePage = publicPage({
  path: '/who-needs-one',
  title: words.title,
  nav: words.nav,
  load: async () => null,
  view: (_, at) => (
    <>
      <Sections sections={words.sections} />
      <section>
        <h2>{words.flow}</h2>
        {words.flowLead.map((text) => (
          <p key={text}>{text}</p>
        ))}
        <ol className="track">
          {flowWords.map(({ mark, title, who, says }, at) => (
            <li className="step" key={mark}>
              <span className="step-mark" aria-hidden="true">
                {at + 1}
              </span>
              <div className="step-body">
                <span className="step-title">
                  <span className="unseen">{mark}</span>
                  {title}
                </span>
                <span className="step-note">
                  {says}
                  <br />
                  する人：{who}
                </span>
              </div>
            </li>
          ))}
        </ol>
      </section>
      <p>
        <a href={`/law?in=${encodeURIComponent(at.municipality.name)}`}>{rulesLink}</a>
      </p>
      <p>
        次にすること：<a href={at.href('/find-office')}>計画を作る事業所をさがす</a>
      </p>
    </>
  ),
})
