import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/**
 * Who is who: the account of a planner, and the numbers by which the answer to a letter of levelling finds its row.
 * Proposals that are there already are numbered in the order in which they were made, their rows by the period.
 */
export const ties: Migration = {
  async up(db) {
    await sql`
      alter table planner add column account uuid;
      alter table planner add constraint planner_account foreign key (municipality, account)
        references account (municipality, id);
      create unique index planner_by_account on planner (municipality, account) where account is not null;
      comment on column planner.account is 'その相談支援専門員のアカウント';
      alter table level_proposal add column number int;
      alter table level_move add column number int;
      comment on column level_proposal.number is '案の番号（整理番号の前半）';
      comment on column level_move.number is '案のなかの番号（整理番号の後半）';
    `.execute(db)
    // The wall between municipalities would hide from their owner the rows that are to be numbered.
    const walled = ['level_proposal', 'level_move', 'numbering']
    for (const table of walled) await sql.raw(`alter table ${table} no force row level security`).execute(db)
    await sql`
      update level_proposal l set number = o.number from (
        select municipality, id, row_number() over (partition by municipality order by made_at, id) as number
        from level_proposal) o
      where l.municipality = o.municipality and l.id = o.id;
      update level_move m set number = o.number from (
        select municipality, proposal, period,
          row_number() over (partition by municipality, proposal order by period) as number
        from level_move) o
      where m.municipality = o.municipality and m.proposal = o.proposal and m.period = o.period;
      insert into numbering (municipality, kind, year, last)
        select municipality, '分散化の案', 0, max(number) from level_proposal group by municipality;
    `.execute(db)
    for (const table of walled) await sql.raw(`alter table ${table} force row level security`).execute(db)
    await sql`
      create unique index level_proposal_number on level_proposal (municipality, number);
      create unique index level_move_number on level_move (municipality, proposal, number);
    `.execute(db)
  },
}
