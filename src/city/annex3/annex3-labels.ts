import type { Mix, Part } from '../kit/renewal-part.ts'

/** 別紙3の言葉: parts and rows as the notice prints them; the last of each is ours, for what it has no row for. */
export const annex3Labels: {
  readonly parts: Readonly<Record<Part, string>>
  readonly mixes: Readonly<Record<Mix, string>>
  readonly lines: Readonly<Record<'due' | 'arranged' | 'lacking', string>>
} = {
  parts: {
    '身体・知的': '主に身体障害及び知的障害について',
    精神: '主に精神障害について',
    短期入所の児童:
      '短期入所利用児童（訪問系サービスも利用する場合に、訪問系サービス更新が短期入所更新より早い者又は同時の者は上記に含む）について',
    種別なし: '障害の種別が書かれていない人について',
  },
  mixes: {
    居住系: '居住系サービス',
    日中活動系のみ: '日中活動系サービスのみ',
    訪問系のみ: '訪問系サービスのみ',
    短期入所のみ: '短期入所のみ',
    日中活動系と訪問系: '日中活動系サービス＋訪問系サービス（＋短期入所）',
    日中活動系と短期入所: '日中活動系サービス＋短期入所',
    訪問系と短期入所: '訪問系サービス＋短期入所',
    その他: 'その他のサービス',
  },
  lines: {
    due: 'サービス等利用計画の対象者数①',
    arranged: '指定特定相談支援事業所が調整できる対象者数②',
    lacking: '指定特定相談支援事業所が調整できない対象者数①－②',
  },
}
