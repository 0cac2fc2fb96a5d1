import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Accounts, sessions, one-time codes, the audit log, and the keys that make a submission count once. */
export const access: Migration = {
  async up(db) {
    await sql`
      create table account (
        municipality text not null references municipality,
        id uuid not null,
        login text not null,
        name text not null,
        role text not null,
        organisation uuid,
        person uuid,
        password_hash text,
        one_time_secret text,
        disabled_at timestamptz,
        created_at timestamptz not null default now(),
        constraint account_pk primary key (municipality, id),
        constraint account_login unique (municipality, login),
        constraint account_organisation foreign key (municipality, organisation)
          references organisation (municipality, id),
        constraint account_person foreign key (municipality, person) references person (municipality, id)
      );
      create index account_by_login on account (municipality, lower(login));
      create index account_by_person on account (municipality, person);
      comment on table account is 'アカウント';

      create table session (
        municipality text not null,
        token_hash text not null,
        account uuid not null,
        created_at timestamptz not null,
        seen_at timestamptz not null,
        by_code boolean not null default false,
        constraint session_pk primary key (municipality, token_hash),
        constraint session_account foreign key (municipality, account) references account (municipality, id)
      );
      create index session_by_account on session (municipality, account);
      comment on table session is 'サインインしている間の記録';

      create table sign_in_try (
        municipality text not null,
        id bigint generated always as identity,
        login_hash text not null,
        at timestamptz not null,
        passed boolean not null,
        constraint sign_in_try_pk primary key (municipality, id)
      );
      comment on table sign_in_try is 'サインインの試み';
      create index sign_in_try_by_login on sign_in_try (municipality, login_hash, at);

      create table letter_code (
        municipality text not null,
        code_hash text not null,
        account uuid not null,
        expires_on date not null,
        used_at timestamptz,
        constraint letter_code_pk primary key (municipality, code_hash),
        constraint letter_code_account foreign key (municipality, account) references account (municipality, id)
      );
      create index letter_code_by_account on letter_code (municipality, account);
      comment on table letter_code is '手紙に印刷した一回だけの番号';

      create table setup_code (
        municipality text not null references municipality,
        code_hash text not null,
        used_at timestamptz,
        constraint setup_code_pk primary key (municipality, code_hash)
      );
      comment on table setup_code is '最初の管理者のための一回だけの番号';

      create table audit_entry (
        municipality text not null,
        id bigint generated always as identity,
        at timestamptz not null,
        account uuid,
        role text,
        relation text,
        action text not null,
        person uuid,
        case_id uuid,
        target uuid,
        detail text,
        outcome text not null,
        constraint audit_entry_pk primary key (municipality, id)
      );
      comment on table audit_entry is '見た・書いたの記録（書き足すだけ）';
      create index audit_entry_by_person on audit_entry (municipality, person, at);

      create table submission (
        municipality text not null,
        key uuid not null,
        account uuid not null,
        location text not null,
        body_hash text not null,
        at timestamptz not null,
        constraint submission_pk primary key (municipality, key)
      );
      comment on table submission is '同じ送信を一度だけ数えるための鍵';

      create table numbering (
        municipality text not null,
        kind text not null,
        year int not null,
        last int not null,
        constraint numbering_pk primary key (municipality, kind, year)
      );
      comment on table numbering is '文書番号・受付番号・受給者証番号の最後の番号';
    `.execute(db)
  },
}
