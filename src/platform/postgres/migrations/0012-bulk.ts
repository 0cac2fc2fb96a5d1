import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Bulk actions: what was asked for many at once, and what became of each row. */
export const bulk: Migration = {
  async up(db) {
    await sql`
      create table bulk_job (
        municipality text not null,
        id uuid not null,
        kind text not null,
        asked jsonb not null,
        account uuid not null,
        at timestamptz not null,
        began_at timestamptz,
        finished_at timestamptz,
        stopped text,
        taken_back_by uuid,
        taken_back_at timestamptz,
        constraint bulk_job_pk primary key (municipality, id),
        constraint bulk_job_account foreign key (municipality, account) references account (municipality, id),
        constraint bulk_job_end check (stopped is null or finished_at is not null)
      );
      comment on table bulk_job is 'まとめてする仕事';
      comment on column bulk_job.asked is '全部に一度だけ決めたこと（番号・日・区分。氏名や文章は入れない）';
      comment on column bulk_job.stopped is '途中で止まったわけ。空は、最後まで進んだか、まだ途中';
      create index bulk_job_waiting on bulk_job (municipality, at, id) where finished_at is null;
      create index bulk_job_by_account on bulk_job (municipality, account, at);

      create table bulk_row (
        municipality text not null,
        job uuid not null,
        ordinal int not null,
        case_id uuid,
        person uuid not null,
        period uuid,
        state text not null default 'まつ' check (state in ('まつ', '済', '断り', '変化なし', '戻した', '戻せない')),
        says text,
        once uuid,
        before jsonb,
        paper uuid,
        at timestamptz,
        constraint bulk_row_pk primary key (municipality, job, ordinal),
        constraint bulk_row_job foreign key (municipality, job) references bulk_job (municipality, id),
        constraint bulk_row_person foreign key (municipality, person) references person (municipality, id)
      );
      comment on table bulk_row is 'まとめてする仕事の一行。事案への書き込みと同じ取引で進む';
      comment on column bulk_row.once is '仕事の中で一度だけのもの（サインイン番号を出したアカウント）';
      comment on column bulk_row.before is '取り消すときに戻すもの';
      comment on column bulk_row.paper is 'この行で出した、またはまとめて印刷する紙';
      create index bulk_row_once on bulk_row (municipality, job, once) where once is not null;
      create index bulk_row_waiting on bulk_row (municipality, job, ordinal) where state = 'まつ';
    `.execute(db)
    for (const table of ['bulk_job', 'bulk_row'])
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
