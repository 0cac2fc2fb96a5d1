import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Who can take whom: what an official chose where the order of providers leaves it open, and who runs what. */
export const match: Migration = {
  async up(db) {
    await sql`
      alter table organisation add column corporation text;
      comment on column organisation.corporation is '運営する法人の名前。同じ法人の事業所と事業者を結ぶ';

      create table helper_choice (
        municipality text not null,
        period uuid not null,
        provider uuid not null,
        chosen_by uuid not null,
        at timestamptz not null,
        version int not null default 1,
        constraint helper_choice_pk primary key (municipality, period),
        constraint helper_choice_period foreign key (municipality, period) references grant_period (municipality, id)
          on delete cascade,
        constraint helper_choice_provider foreign key (municipality, provider) references organisation (municipality, id)
      );
      comment on table helper_choice is 'セルフプランの作成補助者を、順序で決まらないときに職員が選んだもの';
      alter table helper_choice enable row level security;
      alter table helper_choice force row level security;
      create policy helper_choice_here on helper_choice
        using (municipality = current_setting('hitotsu.municipality', true))
        with check (municipality = current_setting('hitotsu.municipality', true));
      grant select, insert, update on helper_choice to hitotsu_app;
    `.execute(db)
  },
}
