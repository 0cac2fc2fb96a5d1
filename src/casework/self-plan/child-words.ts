import type { easyPages, easyWeek, questionWords } from './easy-pages.words.ts'

/** 子どもの計画のことば: said in the place of those for a grown-up where somebody else than the child writes. */
export const childWords = {
  questions: {
    relation: 'お{子|こ}さんとの{関係|かんけい}',
    relationHint: '{例|れい}：{母|はは}、{父|ちち}、{祖母|そぼ}',
    hopes:
      'お{子|こ}さんに、どんな{生活|せいかつ}をしてほしいですか。そのために、どんな{手伝|てつだ}いがほしいですか。',
    hopesHint: 'お{子|こ}さんがしたいことも、わかれば{書|か}いてください',
    troubles:
      'お{子|こ}さんのことで{困|こま}っていることは{何|なん}ですか。もっとよくしたいことは{何|なん}ですか。',
    achievements:
      'サービスを{使|つか}うと、お{子|こ}さんは{何|なに}ができるようになりますか。それは、いつまでですか。',
    measures: 'そのために、お{子|こ}さんはサービスをどのように{使|つか}いますか。それは、いつまでですか。',
    considerations:
      'サービスをする{人|ひと}に、{気|き}をつけてほしいことは{何|なん}ですか。お{子|こ}さんの{苦手|にがて}なことなどです。',
  } satisfies Partial<Record<keyof typeof questionWords, string>>,
  week: {
    kindHint: '{例|れい}：{放課後等|ほうかごとう}デイサービス、{学校|がっこう}、{友達|ともだち}と{遊|あそ}ぶ',
    contentHint: '{例|れい}：{送|おく}り{迎|むか}え、{宿題|しゅくだい}、おやつ',
  } satisfies Partial<Record<keyof typeof easyWeek, string>>,
  why: {
    hopes: [
      'お{子|こ}さんにしてほしい{生活|せいかつ}が、{計画|けいかく}のもとになります。',
      '{市町村|しちょうそん}が、サービスを{決|き}めるときに{読|よ}みます。',
    ],
    considerations: ['{手伝|てつだ}う{人|ひと}が、お{子|こ}さんに{合|あ}わせられます。'],
  } satisfies Partial<Record<keyof typeof easyPages, readonly string[]>>,
  example: '{市|し}が{作|つく}った、{大人|おとな}の{見本|みほん}の{人|ひと}の{答|こた}えです。',
} as const
