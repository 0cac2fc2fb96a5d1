import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Municipalities, their desks, organisations and persons. */
export const registers: Migration = {
  async up(db) {
    await sql`
      create table municipality (
        number text constraint municipality_pk primary key check (number ~ '^[0-9]{6}$'),
        name text not null,
        prefecture text not null,
        head text not null,
        settings jsonb not null default '{}',
        demo boolean not null default false,
        version int not null default 1
      );
      comment on table municipality is '市町村';

      create table desk (
        municipality text not null references municipality,
        id uuid not null,
        ordinal int not null,
        name text not null,
        area text not null,
        purpose text not null,
        address text,
        telephone text not null,
        fax text,
        version int not null default 1,
        constraint desk_pk primary key (municipality, id)
      );
      comment on table desk is '窓口';

      create table organisation (
        municipality text not null references municipality,
        id uuid not null,
        kind text not null check (kind in ('相談支援事業所', 'サービス事業者', '支援センター')),
        number text not null,
        name text not null,
        kana text not null,
        address text not null,
        telephone text not null,
        fax text,
        area text not null,
        offers text[] not null default '{}',
        accepting boolean not null default true,
        remarks text,
        version int not null default 1,
        constraint organisation_pk primary key (municipality, id),
        constraint organisation_number unique (municipality, kind, number)
      );
      comment on table organisation is '事業所・事業者・支援センター';

      create table person (
        municipality text not null references municipality,
        id uuid not null,
        name text not null,
        kana text not null,
        birth_date date not null,
        address text not null,
        telephone text,
        disabilities text[] not null default '{}',
        certificate_number text,
        guardian uuid,
        guardian_relation text,
        version int not null default 1,
        constraint person_pk primary key (municipality, id),
        constraint person_certificate unique (municipality, certificate_number),
        constraint person_guardian foreign key (municipality, guardian) references person (municipality, id)
      );
      comment on table person is '本人・保護者';
    `.execute(db)
  },
}
