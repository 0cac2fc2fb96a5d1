import { roomOf, roomReading } from '../../city/matching/room-of.ts'
import { ButtonRow } from '../../ui/buttons/button-row.tsx'
import { LinkButton } from '../../ui/buttons/link-button.tsx'
import { writtenDay } from '../case/day-field.ts'
import { screen } from '../case/screen.ts'
import { WhyRuling } from '../case/why-ruling.tsx'
import { undecidedIn } from './held-queries.ts'
import { loadLines } from './load-lines.ts'
import { loadRulings } from './load-rulings.ts'
import { MonthsAhead } from './months-ahead.tsx'
import { dueBetween, ownOffice, workOf } from './office-queries.ts'
import { words } from './office-room.words.ts'
import { PlannerLoads } from './planner-loads.tsx'
import { isThere, plannersOf } from './planner-queries.ts'

const monthsAhead = 12

/** 受け持ち: the load of one's own office, its months ahead, and what it could take. */
export const myLoadScreen = screen({
  path: '/my-load',
  who: ['事業所管理者', '相談支援専門員'],
  audit: '事業所の受け持ちを見る',
  load: async (at) => {
    const office = await ownOffice(at)
    if (!office) return null
    const when = { on: Temporal.PlainDate.from(at.today), in: at.municipality.name }
    const { standard, feeLine } = loadLines(at)
    const planners = (await plannersOf(at, office.id)).filter((one) => isThere(one, at.today))
    const work = await workOf(at, office.id)
    const first = Temporal.PlainDate.from(at.today).with({ day: 1 })
    const months = Array.from({ length: monthsAhead }, (_, index) =>
      first.add({ months: index }).toPlainYearMonth().toString(),
    )
    const due = await dueBetween(
      at,
      office.id,
      first.toString(),
      first.add({ months: monthsAhead }).toString(),
    )
    const month = months.find((one) => one === at.query.get('month')) ?? null
    const shares = planners.reduce((sum, { share }) => sum + share, 0)
    return {
      data: {
        ...{ office, planners, work, months, due, month, standard, feeLine, today: at.today },
        room: roomOf({
          ...{ written: office.room, shares: Math.round(shares * 100) / 100, people: work.people },
          standard: standard?.cases ?? null,
        }),
        rulings: loadRulings(when, work, planners.length),
        undecided: await undecidedIn(at, office.id),
        manages: at.actor.role === '事業所管理者',
      },
      subject: {
        ...{ person: null, caseId: null, relation: '自分の事業所', target: office.id },
        listed: due.filter(({ on }) => month !== null && on.startsWith(month)).map(({ person }) => person),
      },
    }
  },
  title: ({ office }) => `${words.title}：${office.name}`,
  trail: () => [{ label: 'はじめ', href: '/start' }],
  view: (data, _form, at) => {
    const { office, planners, work, months, due, month, standard, feeLine, room, rulings, manages } = data
    return (
      <>
        <h2>{words.now}</h2>
        <p>{words.nowSays(work.people, writtenDay(data.today))}</p>
        <PlannerLoads
          planners={planners}
          people={work.people}
          undecided={data.undecided}
          at={manages ? at : null}
          standard={standard?.cases ?? null}
          feeLine={feeLine?.cases ?? null}
        />
        {!manages && (
          <p className="screen-only">
            <a href={at.href('/my-load/mine')}>{words.mineTitle}</a>
          </p>
        )}
        <p className="source">{words.reading}</p>
        <p>{rulings.average === null ? words.noAverage : words.average(rulings.average)}</p>
        {rulings.line && (
          <>
            <p>{`${words.line}：${rulings.line.says}`}</p>
            <WhyRuling ruling={rulings.line.ruling} />
          </>
        )}
        <p>{`${words.standard}：${rulings.standard.says}`}</p>
        <WhyRuling ruling={rulings.standard.ruling} />
        <h2>{words.take}</h2>
        <p>
          <strong>{words.roomSays(room.room, room.says)}</strong>
          {!office.accepting && (
            <>
              <br />
              {words.notAccepting}
            </>
          )}
        </p>
        {room.source === '見積り' && <p className="source">{roomReading}。</p>}
        {manages && (
          <ButtonRow>
            <LinkButton href={at.href('/my-load/room')}>{words.changeRoom}</LinkButton>
            <LinkButton kind="secondary" href={at.href('/my-load/planners')}>
              {words.changePlanners}
            </LinkButton>
          </ButtonRow>
        )}
        <h2>{words.ahead}</h2>
        <MonthsAhead {...{ months, due, month, at }} />
      </>
    )
  },
})
