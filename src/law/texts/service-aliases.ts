/** 呼び名の行: the code of the services' table, its name there, and what else it is called. */
export type ServiceAliases = {
  readonly code: string
  readonly name: string
  /** Names that texts use: a kind of help within the service, or the name before a bracket. */
  readonly inTexts: readonly string[]
  /** Everyday names: no text has them, people write them. */
  readonly everyday: readonly string[]
}

const row = (
  code: string,
  name: string,
  inTexts: readonly string[],
  everyday: readonly string[] = [],
): ServiceAliases => ({ code, name, inTexts, everyday })

/**
 * サービスの呼び名
 *
 * What people write in a week for the services of the table, so that hours can be set against a grant. Words that
 * mean several services (ヘルパー, ガイドヘルプ, デイサービス, 移行支援, 定着支援, 移動介護) have no row: nothing is guessed. The names stand here
 * again, apart from `services.ts`, for browsers read this table; a test holds them together.
 *
 * Source    家事援助・身体介護・通院等介助・通院等乗降介助 are the kinds of 居宅介護 in the fee notice (平成18年
 *           厚生労働省告示第523号); names in brackets are those of the table; all else are everyday names.
 */
export const serviceAliases: readonly ServiceAliases[] = [
  row('11', '居宅介護', ['家事援助', '身体介護', '通院等介助', '通院等乗降介助'], ['通院介助', '通院介護']),
  row('12', '重度訪問介護', [], ['重訪', '重度訪問']),
  row('13', '行動援護', []),
  row('14', '重度障害者等包括支援', [], ['重度包括']),
  row('15', '同行援護', []),
  row('21', '療養介護', []),
  row('22', '生活介護', []),
  row('24', '短期入所', ['短期入所（福祉型）', '短期入所（医療型）'], ['ショートステイ', 'ショート']),
  row('32', '施設入所支援', [], ['施設入所']),
  row('33', '共同生活援助', [], ['グループホーム', 'GH', 'ケアホーム']),
  row('34', '宿泊型自立訓練', []),
  row('35', '自立生活援助', []),
  row('41', '自立訓練（機能訓練）', ['機能訓練']),
  row('42', '自立訓練（生活訓練）', ['生活訓練']),
  row('43', '就労移行支援', ['就労移行支援（一般型）'], ['就労移行']),
  row('44', '就労移行支援（養成施設）', []),
  row(
    '45',
    '就労継続支援A型',
    ['就労継続支援（A型）'],
    ['就労継続A型', '就労継続A', '就労A型', '就労A', 'A型', '就A'],
  ),
  row(
    '46',
    '就労継続支援B型',
    ['就労継続支援（B型）'],
    ['就労継続B型', '就労継続B', '就労B型', '就労B', 'B型', '就B'],
  ),
  row('47', '就労定着支援', [], ['就労定着']),
  row('48', '就労選択支援', [], ['就労選択']),
  row('53', '地域移行支援', [], ['地域移行']),
  row('54', '地域定着支援', [], ['地域定着']),
  row('52', '計画相談支援', [], ['計画相談']),
  row('55', '障害児相談支援', [], ['障害児相談']),
  row('61', '児童発達支援', [], ['児発', '児童発達']),
  row('62', '医療型児童発達支援', []),
  row('63', '放課後等デイサービス', [], ['放デイ', '放課後デイ', '放課後等デイ', '放課後デイサービス']),
  row('64', '保育所等訪問支援', [], ['保育所等訪問', '保育所訪問']),
  row('65', '居宅訪問型児童発達支援', [], ['居宅訪問型児発']),
  row('71', '福祉型障害児入所施設', []),
  row('72', '医療型障害児入所施設', []),
  row('移動支援', '移動支援', []),
  row('日中一時支援', '日中一時支援', [], ['日中一時']),
  row(
    '地域活動支援センター',
    '地域活動支援センター',
    [],
    ['地活', '地活センター', '地域活動支援センター事業'],
  ),
  row('日常生活用具', '日常生活用具', []),
  row('意思疎通支援', '意思疎通支援', [], ['手話通訳', '要約筆記']),
  row('訪問入浴', '訪問入浴', [], ['訪問入浴サービス']),
  row('福祉ホーム', '福祉ホーム', []),
]
