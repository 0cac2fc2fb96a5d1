import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** The way between the first page of a sign-in and its end, and the last one-time code that was taken. */
export const signIn: Migration = {
  async up(db) {
    await sql`
      alter table account add column one_time_step int;
      comment on column account.one_time_step is '最後に使われたワンタイムコードの時刻の番号';

      alter table setup_code add column expires_at timestamptz not null default 'infinity';

      create table sign_in_ticket (
        municipality text not null,
        token_hash text not null,
        account uuid not null,
        login_hash text not null,
        must_set_password boolean not null,
        code_passed boolean not null default false,
        new_secret text,
        created_at timestamptz not null,
        constraint sign_in_ticket_pk primary key (municipality, token_hash),
        constraint sign_in_ticket_account foreign key (municipality, account) references account (municipality, id)
      );
      comment on table sign_in_ticket is 'サインインの途中';
      alter table sign_in_ticket enable row level security;
      alter table sign_in_ticket force row level security;
      create policy sign_in_ticket_here on sign_in_ticket
        using (municipality = current_setting('hitotsu.municipality', true))
        with check (municipality = current_setting('hitotsu.municipality', true));
      grant select, insert, update, delete on sign_in_ticket to hitotsu_app;
    `.execute(db)
  },
}
