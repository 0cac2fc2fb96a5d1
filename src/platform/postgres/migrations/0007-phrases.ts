import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** The sentences that an office keeps for its plans. They belong to the office and name no person. */
export const phrases: Migration = {
  async up(db) {
    await sql`
      create table phrase (
        municipality text not null,
        id uuid not null,
        organisation uuid not null,
        box text not null,
        area text,
        text text not null,
        account uuid not null,
        at timestamptz not null,
        version int not null default 1,
        constraint phrase_pk primary key (municipality, id),
        constraint phrase_organisation foreign key (municipality, organisation)
          references organisation (municipality, id)
      );
      create index phrase_by_organisation on phrase (municipality, organisation, box);
      comment on table phrase is '事業所の文例（個人の名前は入れない）';
      alter table phrase enable row level security;
      alter table phrase force row level security;
      create policy phrase_here on phrase
        using (municipality = current_setting('hitotsu.municipality', true))
        with check (municipality = current_setting('hitotsu.municipality', true));
      grant select, insert, update, delete on phrase to hitotsu_app;
    `.execute(db)
  },
}
