import { sql } from 'kysely'
import type { LevelLetter, LevelLetters } from '../../forms/level-letter/level-letter.ts'
import type { At } from '../case/at.ts'
import type { Download } from '../case/screen.ts'
import { deskList } from '../registers/desk-list.ts'
import { answerBy } from './answer-by.ts'
import { markOf } from './level-mark.ts'
import { isOld, lastDayOf, lettersAtOnce, proposalHere, subjectOf } from './on-proposal.ts'
import type { KeptProposal } from './proposal-queries.ts'
import { stillOpen } from './still-open.ts'

/** お知らせ: a letter for each person whom a proposal touches and who has not answered, kept nowhere. */
export const levelLettersDownload: Download = {
  path: '/levelling/:id/letters.pdf',
  who: ['窓口', '係長'],
  audit: '分散化のお知らせを印刷する',
  load: async (at) => {
    const proposal = await proposalHere(at, ['案', '承認'])
    if (!proposal || isOld(proposal, at.today)) return null
    const by = answerBy(at.query, { today: at.today, latest: lastDayOf(proposal) })
    // Without the day no letter is made: the page on which it is typed says so.
    if (!by) return { instead: `/levelling/${proposal.id}/letters` }
    const asked = Number(at.query.get('part') ?? '1')
    const part = Number.isInteger(asked) && asked >= 1 && asked <= 10_000 ? asked : 1
    const rows = await recipients(at, proposal.id, part)
    if (rows.length === 0) return null
    const snapshot: LevelLetters = {
      ...{ demo: at.municipality.demo, on: at.today, by, sender: at.municipality.head },
      letters: await lettersTo(at, proposal, rows),
    }
    return {
      subject: { ...subjectOf(proposal), listed: rows.map(({ person }) => person) },
      body: await at.paint('level-letter', snapshot, at.today),
      type: 'application/pdf',
      name: `bunsanka-${proposal.year}-${part}.pdf`,
    }
  },
}

type Recipient = {
  readonly person: string
  readonly number: number | null
  readonly name: string
  readonly birth: string
  readonly address: string
  readonly district: string | null
  readonly guardian: string | null
  readonly guardianAddress: string | null
  readonly office: string | null
  readonly endsNow: string
  readonly endsThen: string
}

const recipients = async (at: At, proposal: string, part: number): Promise<readonly Recipient[]> => {
  const here = at.municipality.number
  const { rows } = await sql<Recipient>`
    select m.person, m.number, p.name, p.birth_date as birth, p.address, p.district, c.name as guardian, c.address as "guardianAddress",
      o.name as office, m.ends_now as "endsNow", m.ends_then as "endsThen"
    from level_move m
    join person p on p.municipality = ${here} and p.id = m.person
    left join person c on c.municipality = ${here} and c.id = p.guardian
    left join organisation o on o.municipality = ${here} and o.id = m.office
    where m.municipality = ${here} and m.proposal = ${proposal} and m.consent is null and ${stillOpen}
      and m.number > ${(part - 1) * lettersAtOnce} and m.number <= ${part * lettersAtOnce}
    order by m.number`.execute(at.tx)
  return rows
}

/** The desk of the person's district answers, else the first one. */
const lettersTo = async (
  at: At,
  proposal: KeptProposal,
  rows: readonly Recipient[],
): Promise<readonly LevelLetter[]> => {
  const desks = await deskList(at.tx, at.municipality.number)
  return rows.map(({ number, name, birth, address, district, guardian, guardianAddress, ...row }) => {
    const desk = desks.find(({ area }) => area === district) ?? desks[0]
    return {
      to: guardian
        ? { name: guardian, address: guardianAddress ?? address, child: name }
        : { name, address, child: null },
      ...{ mark: markOf(proposal.number, number), name, birth },
      ...{ endsNow: row.endsNow, endsThen: row.endsThen, office: row.office },
      desk: {
        name: desk?.name ?? at.municipality.name,
        phone: desk?.telephone ?? '',
        fax: desk?.fax ?? '',
        address: desk?.address ?? '',
      },
    }
  })
}
