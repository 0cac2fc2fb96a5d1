import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** The facts of a case, what is computed from them, what people wrote, and the papers printed. */
export const caseFile: Migration = {
  async up(db) {
    await sql`
      create table case_file (
        municipality text not null,
        id uuid not null,
        reception_number text not null,
        person uuid not null,
        version int not null,
        state jsonb not null,
        opened_on date not null,
        closed_on date,
        constraint case_file_pk primary key (municipality, id),
        constraint case_file_reception unique (municipality, reception_number),
        constraint case_file_person foreign key (municipality, person) references person (municipality, id)
      );
      comment on table case_file is '事案（事実から計算した今の姿）';
      create index case_file_by_person on case_file (municipality, person);

      create table case_entry (
        municipality text not null,
        case_id uuid not null,
        seq int not null check (seq > 0),
        fact jsonb not null,
        at timestamptz not null,
        account uuid not null,
        role text not null,
        relation text not null,
        constraint case_entry_pk primary key (municipality, case_id, seq),
        constraint case_entry_case foreign key (municipality, case_id) references case_file (municipality, id)
      );
      comment on table case_entry is '事案の事実（書き足すだけ）';

      create table case_party (
        municipality text not null,
        case_id uuid not null,
        kind text not null,
        party uuid not null,
        relation text not null,
        since date not null,
        until date,
        constraint case_party_pk primary key (municipality, case_id, kind, party),
        constraint case_party_case foreign key (municipality, case_id) references case_file (municipality, id)
      );
      comment on table case_party is '事案に関わる人と事業所';
      create index case_party_by_party on case_party (municipality, kind, party);

      create table case_turn (
        municipality text not null,
        case_id uuid not null,
        step int not null,
        holder text not null,
        party text not null default '',
        since date not null,
        until date,
        constraint case_turn_pk primary key (municipality, case_id, step, holder, party),
        constraint case_turn_case foreign key (municipality, case_id) references case_file (municipality, id)
      );
      comment on table case_turn is 'だれの番か';
      create index case_turn_by_holder on case_turn (municipality, holder, party, until);

      create table document (
        municipality text not null,
        id uuid not null,
        version int not null check (version > 0),
        case_id uuid not null,
        kind text not null,
        content jsonb not null,
        account uuid not null,
        at timestamptz not null,
        constraint document_pk primary key (municipality, id, version),
        constraint document_case foreign key (municipality, case_id) references case_file (municipality, id)
      );
      comment on table document is '人が書いた文書の版';
      create index document_by_case on document (municipality, case_id, kind);

      create table paper (
        municipality text not null,
        id uuid not null,
        case_id uuid not null,
        person uuid not null,
        form text not null,
        form_version text not null,
        number text,
        title text not null,
        snapshot jsonb not null,
        pdf bytea not null,
        sha256 text not null,
        issued_on date not null,
        account uuid not null,
        at timestamptz not null,
        constraint paper_pk primary key (municipality, id),
        constraint paper_number unique (municipality, number),
        constraint paper_case foreign key (municipality, case_id) references case_file (municipality, id)
      );
      comment on table paper is '出した紙（そのときのまま）';
      create index paper_by_case on paper (municipality, case_id);

      create table notice (
        municipality text not null,
        id uuid not null,
        case_id uuid not null,
        holder text not null,
        party text not null default '',
        about text not null,
        at timestamptz not null,
        seen_at timestamptz,
        constraint notice_pk primary key (municipality, id),
        constraint notice_case foreign key (municipality, case_id) references case_file (municipality, id)
      );
      comment on table notice is 'お知らせ';
      create index notice_by_case on notice (municipality, case_id);
      create index notice_by_holder on notice (municipality, holder, party, at);
    `.execute(db)
  },
}
