import type { ReactNode } from 'react'
import type { EasyDay, EasyItem, EasyPlan } from '../../plan/easy/easy-plan-shape.ts'
import { ownSegments, type Segments } from '../../plan/easy/easy-text.ts'
import type { PictureId } from '../../plan/easy/pictures/picture-of.ts'
import { pictures } from '../../plan/easy/pictures/pictures.ts'
import { RubySegments } from '../../ui/ruby/ruby-segments.tsx'
import { words } from './my-plan.words.ts'

type Of = { readonly plan: EasyPlan<Segments>; readonly kana: boolean }

/** わたしの計画, section by section in one column; the week goes day by day. */
export const MyPlanView = ({ plan, kana }: Of): ReactNode =>
  plan.sections.map(({ key, title, items }) => (
    <section className="my-plan-section" key={key} aria-labelledby={`my-plan-${key}`}>
      <h2 id={`my-plan-${key}`}>
        <RubySegments text={title} kana={kana} />
      </h2>
      {key === 'week' && plan.days.map((day) => <Day key={day.day} {...{ day, kana }} />)}
      {items.map((item, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an item is its place in the plan
        <Item key={at} {...{ item, kana }} />
      ))}
    </section>
  ))

const Item = ({ item: { picture, head, rows }, kana }: { item: EasyItem<Segments>; kana: boolean }) => (
  <div className="my-plan-item">
    {picture && <Picture id={picture} />}
    <div className="my-plan-body">
      {head && (
        <h3>
          <RubySegments text={head} kana={kana} />
        </h3>
      )}
      <Rows {...{ rows, kana }} />
    </div>
  </div>
)

const Rows = ({ rows, kana }: { rows: EasyItem<Segments>['rows']; kana: boolean }) =>
  rows.map(({ label, text }, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place in the item
    <p className="my-plan-row" key={at}>
      {label && (
        <span className="my-plan-label">
          <RubySegments text={label} kana={kana} />
          <span className="unseen">：</span>
        </span>
      )}
      <span className="my-plan-text">
        <Phone text={text}>
          <RubySegments text={text} kana={kana} />
        </Phone>
      </span>
    </p>
  ))

/** A line that is a telephone number and nothing else can be rung from the page. */
const Phone = ({ text, children }: { text: Segments; children: ReactNode }) => {
  const whole = text.map((part) => part.text).join('')
  return /^0\d{1,4}-\d{1,4}-\d{3,4}$/.test(whole) ? (
    <a href={`tel:${whole.replaceAll('-', '')}`}>{children}</a>
  ) : (
    children
  )
}

const Day = ({ day: { head, items }, kana }: { day: EasyDay<Segments>; kana: boolean }) => (
  <section className="my-plan-day">
    <h3>
      <RubySegments text={head} kana={kana} />
    </h3>
    {items.length === 0 && (
      <p>
        <RubySegments text={ownSegments(words.free)} kana={kana} />
      </p>
    )}
    {items.length > 0 && (
      <ul>
        {items.map(({ picture, time, head: kind, rows }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an entry is its place in the day
          <li className="my-plan-item" key={at}>
            {picture && <Picture id={picture} />}
            <div className="my-plan-body">
              <p className="my-plan-time">
                <RubySegments text={time} kana={kana} />
              </p>
              {kind && (
                <p className="my-plan-kind">
                  <RubySegments text={kind} kana={kana} />
                </p>
              )}
              <Rows {...{ rows, kana }} />
            </div>
          </li>
        ))}
      </ul>
    )}
  </section>
)

const Picture = ({ id }: { readonly id: PictureId }) => (
  <svg className="my-plan-picture" viewBox="0 0 48 48" role="img" aria-label={`絵：${pictures[id].text}`}>
    <path d={pictures[id].lines.join('')} />
  </svg>
)
