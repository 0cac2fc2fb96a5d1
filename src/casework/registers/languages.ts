/** ことば: what a person may need beside spoken Japanese, and an office may offer. One list, so that both can be matched. */
export const languages = [
  '手話',
  '点字',
  '要約筆記',
  '英語',
  '中国語',
  '韓国・朝鮮語',
  'ベトナム語',
  'ネパール語',
  'フィリピノ語',
  'ポルトガル語',
  'スペイン語',
] as const
