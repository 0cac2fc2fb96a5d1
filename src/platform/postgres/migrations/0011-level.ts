import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Levelling: what was proposed, for whom, and what became of it. */
export const levelling: Migration = {
  async up(db) {
    await sql`
      create table level_proposal (
        municipality text not null,
        id uuid not null,
        year int not null,
        asked jsonb not null,
        summary jsonb not null,
        made_by uuid not null,
        made_at timestamptz not null,
        state text not null default '案' check (state in ('案', '承認', '取り消し')),
        settled_by uuid,
        settled_at timestamptz,
        version int not null default 1,
        constraint level_proposal_pk primary key (municipality, id)
      );
      comment on table level_proposal is '更新時期の分散化の案';
      comment on column level_proposal.asked is '求めた条件（年度、何か月まで、事務所の上限など）';
      comment on column level_proposal.summary is '案の結果（月ごとの前と後、下限、差、手でする方法）';
      create index level_proposal_by_time on level_proposal (municipality, made_at desc);

      create table level_move (
        municipality text not null,
        proposal uuid not null,
        period uuid not null,
        person uuid not null,
        office uuid,
        ends_now date not null,
        moved_now date,
        ends_then date not null check (ends_then < ends_now),
        consent text check (consent in ('同意', '同意しない')),
        consent_on date,
        consent_by uuid,
        outcome text check (outcome in ('早めた', '変わっていた', '動かせない', '返事待ち', '同意なし', '戻した', '戻せない')),
        why text,
        due_now date[],
        constraint level_move_consent check ((consent is null) = (consent_on is null)),
        constraint level_move_pk primary key (municipality, proposal, period),
        constraint level_move_proposal foreign key (municipality, proposal) references level_proposal (municipality, id),
        constraint level_move_period foreign key (municipality, period) references grant_period (municipality, id)
          on delete cascade
      );
      comment on table level_move is '分散化の案で早める期間';
      comment on column level_move.ends_now is '案を作ったときの終わりの日';
      comment on column level_move.moved_now is '案を作ったときの、早めた終わりの日（なければ空）';
      comment on column level_move.ends_then is '案での終わりの日';
      comment on column level_move.consent is '本人（保護者）の返事。空は、まだ';
      comment on column level_move.consent_on is '返事をえた日';
      comment on column level_move.why is '早めなかった、または戻せなかったわけ';
      comment on column level_move.due_now is '承認する前の、モニタリングの月';
      create index level_move_by_person on level_move (municipality, person);
      create index level_move_by_period on level_move (municipality, period);
    `.execute(db)
    for (const table of ['level_proposal', 'level_move'])
      await sql
        .raw(`
          alter table ${table} enable row level security;
          alter table ${table} force row level security;
          create policy ${table}_here on ${table}
            using (municipality = current_setting('hitotsu.municipality', true))
            with check (municipality = current_setting('hitotsu.municipality', true));
          grant select, insert, update on ${table} to hitotsu_app;
        `)
        .execute(db)
  },
}
