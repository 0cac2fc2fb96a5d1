import type { ReactNode } from 'react'
import type { PlanStage } from '../../plan/content/plan-content.ts'
import type { Fields } from '../../ui/kit/field.ts'
import { phraseExamples } from '../case/phrase-examples.ts'
import { PhraseList } from '../case/phrase-list.tsx'
import type { PlanInHand } from './load-plan.ts'
import type { Section, SectionId } from './sections.ts'

/** 文例: the office's own first, then those that come with the program; only for the boxes of this section. */
export const PhrasePanel = ({
  stage,
  section,
  plan,
  all,
}: {
  readonly stage: PlanStage
  readonly section: Section
  readonly plan: PlanInHand
  /** Where all phrases are searched and kept. */
  readonly all: string
}): ReactNode => {
  if (without.includes(section.id)) return null
  const boxes = new Set(boxesIn(section.fields(stage)))
  const here = [...plan.phrases, ...phraseExamples].filter(({ box }) => boxes.has(box))
  return (
    <details className="phrases screen-only">
      <summary>文例を見る（{here.length}）</summary>
      <div data-island="phrases">
        <p className="field-hint">
          書き始めの助けです。本人のことばに直して使ってください。
          <a href={all}>文例をさがす・事業所の文例を書く</a>
        </p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reached by keyboard */}
        <section className="phrases-here" aria-label="文例の一覧" tabIndex={0}>
          <PhraseList phrases={here} />
        </section>
      </div>
    </details>
  )
}

/** Sections of facts and times, not of sentences. */
const without: readonly SectionId[] = ['basics', 'now', 'week']

/** The names of the boxes of a form, those of its rows too. */
const boxesIn = (fields: Fields): readonly string[] =>
  Object.entries(fields).flatMap(([name, { widget }]) => [
    name,
    ...(widget.kind === 'rows' ? boxesIn(widget.item) : []),
  ])
