import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** What a city counts: every grant period, its contracts, the planners, and what an office can still take. */
export const city: Migration = {
  async up(db) {
    await sql`
      alter table person
        add column district text,
        add column main_disability text,
        add column language text,
        add column wished_office uuid;
      comment on column person.district is '地区（担当する係の地区）';
      comment on column person.main_disability is '主な障害の種別。空は、書かれた種別の先頭とみる';
      comment on column person.language is '日本語のほかに要ることば（手話、英語など）';
      comment on column person.wished_office is '本人が希望する相談支援事業所';

      alter table organisation
        add column room int check (room >= 0),
        add column takes text[] not null default '{}',
        add column areas text[] not null default '{}',
        add column languages text[] not null default '{}';
      comment on column organisation.room is '新しく受けられる人数（事業所が書いたもの）。空は、相談支援専門員の数から見積もる';
      comment on column organisation.takes is '受けられる障害の種別。空は、どの種別も';
      comment on column organisation.areas is '受けられる地区。空は、所在の地区とその外も';

      create table planner (
        municipality text not null,
        id uuid not null,
        organisation uuid not null,
        name text not null,
        share numeric(3, 2) not null check (share > 0 and share <= 1),
        since date not null,
        until date,
        version int not null default 1,
        constraint planner_pk primary key (municipality, id),
        constraint planner_organisation foreign key (municipality, organisation) references organisation (municipality, id)
      );
      comment on table planner is '相談支援専門員';
      comment on column planner.share is '常勤換算';
      create index planner_by_organisation on planner (municipality, organisation);

      create table grant_period (
        municipality text not null,
        id uuid not null,
        person uuid not null,
        case_id uuid,
        decided_on date not null,
        starts date not null,
        ends date not null,
        last_ends date,
        moved_to date,
        cut_on date,
        used_until date generated always as (greatest(last_ends, coalesce(moved_to, ends))) stored,
        renews_on date generated always as (
          case when cut_on <= coalesce(moved_to, ends) then null else coalesce(moved_to, ends) + 1 end
        ) stored,
        later_renews_on date generated always as (
          case when cut_on <= last_ends then null else last_ends + 1 end
        ) stored,
        services text[] not null,
        target text not null check (target in ('障害者', '障害児')),
        part text,
        mix text,
        district text,
        plan text not null check (plan in ('計画', 'セルフプラン', 'ケアプラン等', 'なし')),
        self_plan_reason text check (self_plan_reason in ('本人の希望', '作れる事業所がない', '待機')),
        office uuid,
        planner uuid,
        subject boolean not null,
        next_subject boolean not null,
        category_until date,
        applied_on date,
        due_months date[] not null default '{}',
        done_months date[] not null default '{}',
        late_months date[] not null default '{}',
        constraint grant_period_pk primary key (municipality, id),
        constraint grant_period_case unique (municipality, case_id),
        constraint grant_period_days check (
          starts <= ends and (last_ends is null or last_ends > ends)
            and (moved_to is null or moved_to between starts and ends)
        ),
        constraint grant_period_person foreign key (municipality, person) references person (municipality, id)
      );
      comment on table grant_period is '支給決定期間の台帳。手続きのある決定は事実から写し、前の仕組みの決定は取り込む';
      comment on column grant_period.ends is '別紙3で数えるサービスのうち、いちばん早く終わる日';
      comment on column grant_period.last_ends is 'いちばん遅く終わるサービスの終わりの日。空は、どれも同じ日に終わる';
      comment on column grant_period.used_until is '利用者に数える最後の日（cut_on があれば、その前の日まで）';
      comment on column grant_period.moved_to is '更新時期の分散化で早めた終わりの日（承認されたもの）';
      comment on column grant_period.cut_on is '別の決定に替わった日、または利用が終わった日';
      comment on column grant_period.renews_on is '更新の日。空は、更新がない';
      comment on column grant_period.later_renews_on is '長いほうのサービスの更新の日。空は、ない';
      comment on column grant_period.office is '計画を作る、または調整できる相談支援事業所';
      comment on column grant_period.subject is 'この決定が計画相談支援の対象か';
      comment on column grant_period.next_subject is '次の更新で計画案を求めるか';
      create index grant_period_by_renewal on grant_period (municipality, renews_on)
        include (person, part, mix, district, office, next_subject);
      create index grant_period_by_later_renewal on grant_period (municipality, later_renews_on)
        include (person, part, mix, district, office, next_subject) where later_renews_on is not null;
      create index grant_period_by_person on grant_period (municipality, person, starts);
      create index grant_period_by_office on grant_period (municipality, office, ends);
      create index grant_period_by_district on grant_period (municipality, district);
      create index grant_period_by_decision on grant_period (municipality, decided_on)
        include (district, plan, self_plan_reason, subject);

      create table service_contract (
        municipality text not null,
        period uuid not null,
        provider uuid not null,
        service text not null,
        amount int,
        unit text not null,
        constraint service_contract_pk primary key (municipality, period, provider, service),
        constraint service_contract_period foreign key (municipality, period) references grant_period (municipality, id)
          on delete cascade
      );
      comment on table service_contract is '契約しているサービス（契約内容報告書のとおり）';
    `.execute(db)
    for (const table of ['planner', 'grant_period', 'service_contract'])
      await sql
        .raw(`
          alter table ${table} enable row level security;
          alter table ${table} force row level security;
          create policy ${table}_here on ${table}
            using (municipality = current_setting('hitotsu.municipality', true))
            with check (municipality = current_setting('hitotsu.municipality', true));
          grant select, insert, update${table === 'service_contract' ? ', delete' : ''} on ${table} to hitotsu_app;
        `)
        .execute(db)
  },
}
