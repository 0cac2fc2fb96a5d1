import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Registers brought along: the file between its reading and its confirmation, and what it says of amounts. */
export const registerImport: Migration = {
  async up(db) {
    await sql`
      create table import_file (
        municipality text not null,
        id uuid not null,
        kind text not null check (kind in ('利用者', '支給決定')),
        bytes bytea not null,
        sha256 text not null,
        shown text,
        sent_by uuid not null,
        sent_at timestamptz not null,
        constraint import_file_pk primary key (municipality, id),
        constraint import_file_account foreign key (municipality, sent_by) references account (municipality, id)
      );
      comment on table import_file is '登録の取り込みで、確かめるまで置くファイル。確かめるか、1日たつと消す';
      comment on column import_file.shown is '見せた変わるところのしるし。確かめるときに、まだ同じかを見る';
      create index import_file_by_time on import_file (municipality, sent_at);
      alter table import_file enable row level security;
      alter table import_file force row level security;
      create policy import_file_here on import_file
        using (municipality = current_setting('hitotsu.municipality', true))
        with check (municipality = current_setting('hitotsu.municipality', true));
      grant select, insert, delete on import_file to hitotsu_app;

      alter table grant_period add column amounts jsonb;
      comment on column grant_period.amounts is '支給量（取り込んだ決定だけ）：code、amount、unit の並び';
    `.execute(db)
  },
}
