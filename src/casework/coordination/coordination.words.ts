/** 調整会議の画面のことば */
export const words = {
  title: '調整会議の結果を記録する',
  lead: '計画案と障害支援区分を見て、支給が適当かどうかを話し合った結果を残します。支給を決めるのは係長です。',
  basis: '会議で見る資料',
  heldOn: '会議の日',
  finding: '会議の結果',
  suitable: 'このあと、係長が支給を決定します',
  unsuitable: 'このあと、係長が却下または支給を決定します',
  attendees: '出席した人',
  attendeesHint: '役職と名前。あとで聞かれたときのために残します。',
  points: '話し合ったこと',
  pointsHint: '計画案のどこを見たか、サービスの種類と量、気をつけること',
  reasons: 'その結果にした理由',
  reasonsHint: '決定や通知の理由のもとになります。',
  button: '結果を記録する',
  noDraft: 'この申請では計画案を求めていません',
  noCategory: '区分の認定はいりません',
} as const
