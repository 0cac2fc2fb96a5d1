import type { HeardBy } from './sheet.fields.ts'

/** 市町村が書きかえたところ: for the person; kanji carry their readings as data. */
export const cityChangesWords = {
  title: '{市町村|しちょうそん}が{書|か}いたところがあります',
  lead: '{前|まえ}と{後|あと}の{文|ぶん}を{読|よ}めます。{違|ちが}うときは、{窓口|まどぐち}に{話|はな}してください。',
  how: {
    紙: 'あなたの{紙|かみ}を{見|み}て{書|か}きました。',
    電話: '{電話|でんわ}であなたに{聞|き}いて{書|か}きました。',
    対面: 'あなたと{話|はな}して{書|か}きました。',
  } satisfies Readonly<Record<HeardBy, string>>,
  was: '{前|まえ}',
  now: '{後|あと}',
  nothing: '（{何|なに}もありません）',
} as const

/** 本人の文を変えるときの確認, for staff. */
export const ownWordsWords = {
  title: '本人の文が変わります',
  lead: '保存すると、次のところが変わります。本人・家族の画面には、だれがいつ、どうやって聞いて変えたかと、前の文が出ます。',
  was: '前の文',
  now: '後の文',
  heard: 'どうやって聞いたか',
  save: 'この文に変えて保存する',
} as const
