import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** What is typed in a plan before it is saved, the steps that can be undone, and who is writing just now. */
export const workingCopy: Migration = {
  async up(db) {
    await sql`
      create sequence working_copy_revision;
      create table working_copy (
        municipality text not null,
        case_id uuid not null,
        kind text not null,
        section text not null,
        field text not null,
        beside text not null default '',
        revision bigint not null default nextval('working_copy_revision'),
        typed jsonb not null,
        account uuid not null,
        at timestamptz not null,
        constraint working_copy_pk primary key (municipality, case_id, kind, section, field, beside),
        constraint working_copy_case foreign key (municipality, case_id) references case_file (municipality, id)
      );
      comment on table working_copy is '書きかけ（打ったままの文字。保存すると文書の版になって消える）';
      comment on column working_copy.beside is '空は共通の書きかけ。アカウントの番号は、同時に書かれて選ばれるのを待つ、その人の文';

      create table working_step (
        municipality text not null,
        case_id uuid not null,
        kind text not null,
        section text not null,
        account uuid not null,
        seq int not null,
        patch jsonb not null,
        undone boolean not null,
        at timestamptz not null,
        constraint working_step_pk primary key (municipality, case_id, kind, section, account, seq),
        constraint working_step_case foreign key (municipality, case_id) references case_file (municipality, id)
      );
      comment on table working_step is '元に戻せる手（書いた人ごと）';

      create table presence (
        municipality text not null,
        case_id uuid not null,
        kind text not null,
        account uuid not null,
        section text not null,
        at timestamptz not null,
        constraint presence_pk primary key (municipality, case_id, kind, account),
        constraint presence_case foreign key (municipality, case_id) references case_file (municipality, id)
      );
      comment on table presence is 'いま計画を開いている人';

      grant usage on sequence working_copy_revision to hitotsu_app;
    `.execute(db)
    for (const table of ['working_copy', 'working_step', 'presence'])
      await sql
        .raw(`
          alter table ${table} enable row level security;
          alter table ${table} force row level security;
          create policy ${table}_here on ${table}
            using (municipality = current_setting('hitotsu.municipality', true))
            with check (municipality = current_setting('hitotsu.municipality', true));
          grant select, insert, update, delete on ${table} to hitotsu_app;
        `)
        .execute(db)
  },
}
