import type { DemoPerson } from './acts.ts'

const adult = (name: string, kana: string, birthDate: string, ...disabilities: string[]): DemoPerson => ({
  name,
  kana,
  birthDate,
  address: '北区見本町1丁目2番3号',
  disabilities,
})

/** Lives in a district of the desks. */
const living = <P extends DemoPerson>(district: string, person: P, more: Partial<DemoPerson> = {}) => ({
  ...person,
  district,
  ...more,
})

/** 見本の人たち. Invented; the first names hold letters that old systems lose (𠮷, 葛 with its selector, 髙, 﨑). */
export const people = {
  taro: living('王子地区', adult('見本 太郎', 'ミホン タロウ', '1984-05-12', '知的')),
  hanako: living('赤羽地区', adult('見本 花子', 'ミホン ハナコ', '1991-11-03', '精神')),
  yoshi: living('滝野川地区', adult('𠮷見本 一郎', 'ヨシミホン イチロウ', '1978-02-28', '身体')),
  katsura: living('王子地区', adult('葛\u{E0100}例 じゅん', 'カツレイ ジュン', '1999-08-30', '発達')),
  taka: living('赤羽地区', adult('髙仮名 よし子', 'タカカメイ ヨシコ', '1957-01-15', '身体')),
  saki: living('滝野川地区', adult('例﨑 二郎', 'レイザキ ジロウ', '1955-09-09', '難病等')),
  kaku: living('王子地区', adult('架空 さくら', 'カクウ サクラ', '1988-04-01', '知的')),
  sotei: living('赤羽地区', adult('想定 けん', 'ソウテイ ケン', '1995-12-24', '高次脳機能障害')),
  sakurei: living('滝野川地区', adult('作例 あかり', 'サクレイ アカリ', '1969-07-07', '精神')),
  moji: living('王子地区', adult('模擬 ゆう', 'モギ ユウ', '1981-03-31', '身体'), { language: '手話' }),
  shisaku: living('赤羽地区', adult('試作 まこと', 'シサク マコト', '1993-10-10', '知的')),
  hinoki: living('王子地区', adult('見本 ひのき', 'ミホン ヒノキ', '1987-07-19', '知的')),
  sugi: living('赤羽地区', adult('例示 すぎ', 'レイジ スギ', '1979-10-02', '身体')),
  matsu: living('滝野川地区', adult('例示 まつ', 'レイジ マツ', '1996-03-03', '精神')),
  take: living('王子地区', adult('例示 たけ', 'レイジ タケ', '1985-06-21', '知的')),
  ume: living('赤羽地区', adult('例示 うめ', 'レイジ ウメ', '1992-02-11', '発達')),
  kuri: living('滝野川地区', adult('架空 くり', 'カクウ クリ', '1998-09-14', '知的'), {
    wishedOffice: '相談支援センター見本あおば',
  }),
  nashi: living('王子地区', adult('架空 なし', 'カクウ ナシ', '1983-08-25', '精神')),
  momo: living('赤羽地区', adult('架空 もも', 'カクウ モモ', '1994-05-30', '発達'), {
    language: '英語',
    wishedOffice: '見本ひだまり相談室',
  }),
  miko: {
    ...adult('京都 美子', 'キョウト ヨシコ', '1986-06-01', '知的'),
    district: '市内東部',
    address: '京都市見本区○○町1',
  },
  zuan: {
    ...adult('図案 めい', 'ズアン メイ', '1997-04-04', '知的'),
    district: '市内東部',
    address: '京都市見本区○○町3',
  },
  settei: {
    ...adult('設例 とおる', 'セツレイ トオル', '1990-01-20', '精神'),
    district: '市内西部',
    address: '京都市見本区○○町2',
  },
  hina: {
    ...adult('雛形 ひな', 'ヒナガタ ヒナ', '2016-05-05', '発達'),
    district: '王子地区',
    guardian: { name: '雛形 まり', kana: 'ヒナガタ マリ', birthDate: '1986-02-02', relation: '母' },
  },
  tane: {
    ...adult('種本 そら', 'タネモト ソラ', '2022-09-19', '知的'),
    district: '滝野川地区',
    guardian: { name: '種本 みのる', kana: 'タネモト ミノル', birthDate: '1984-08-08', relation: '父' },
  },
} as const satisfies Record<string, DemoPerson>
