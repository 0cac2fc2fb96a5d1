/**
 * ほかの制度の言葉
 *
 * Words with which people say that help in a week is not paid by a grant: 「家事援助（介護保険）」. Whole parts of
 * what stands in brackets or as content, and nothing longer: 「介護保険の手続の手伝い」 is a content.
 */
export const saysOtherPayer = (words: string): boolean =>
  words
    .normalize('NFKC')
    .split(/[\s、,・。()[\]〔〕「」【】]+/)
    .some((part) => otherPayer.test(part))

const otherPayer =
  /^(介護保険|医療保険|健康保険|総合事業|労災保険|自費|私費|実費|全額自己負担|有償|無償|ボランティア)(制度|法|サービス|の?分|対応|利用|による|による支援|で)?$/
