/** 人の登録の画面のことば */
export const words = {
  title: '新しい人を登録する',
  button: '登録する',
  alikeTitle: '同じ人が、もう登録されているかもしれません',
  alike: 'フリガナと生年月日が同じ人がいます。同じ人なら、氏名を押してその人の画面へ進んでください。',
  alikeCaption: 'フリガナと生年月日が同じ人',
  another: '別の人として登録する',
  knownGuardian: (name: string) => `保護者の${name}さんは、もう登録されています`,
  knownGuardianSays:
    '氏名・フリガナ・生年月日が同じなので、登録されている人を保護者として結びつけます。別の人なら、もどって直してください。',
  confirm: 'この内容で登録する',
  taken: (name: string) => `この受給者証番号は、${name}さんに登録されています`,
} as const
