import type { Term } from './glossary.ts'

/** 用語集のページ: the glossary as a Markdown page, in the order of the readings. */
export function glossaryPage(terms: readonly Term[]): string {
  const byReading = new Intl.Collator('ja')
  const rows = terms
    .toSorted((a, b) => byReading.compare(a.yomi, b.yomi))
    .map(({ ja, yomi, code, not, easy, source }) => {
      const avoided = (not ?? []).map((word) => `\`${word}\``).join(', ')
      return `| ${ja} | ${yomi} | \`${code}\` | ${avoided} | ${easy} | ${source} |`
    })
  return [
    '# 用語集',
    '',
    'The terms of the field, and the one English word that the program uses for each.',
    'Generated from `src/law/texts/glossary-table.ts` by `scripts/write-glossary.ts`; edit the table, not this page.',
    '法 = 障害者総合支援法, 規則 = 障害者総合支援法施行規則, 児福法 = 児童福祉法, 基準 = 指定計画相談支援基準.',
    '',
    '| 用語 | よみ | code | not | やさしく言うと | 出典 |',
    '|---|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n')
}
