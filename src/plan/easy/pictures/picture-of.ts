export const pictureIds = [
  'housework',
  'care',
  'day',
  'work',
  'outing',
  'stay',
  'group-home',
  'child-day',
  'school',
  'hospital',
  'medicine',
  'meal',
  'bath',
  'friends',
  'family',
  'money',
  'phone',
  'meeting',
  'sleep',
  'wake',
  'training',
  'talk',
  'other',
] as const
export type PictureId = (typeof pictureIds)[number]

// The first line that fits counts: what is said of the activity goes before the name of the service.
const fits: readonly (readonly [PictureId, RegExp])[] = [
  ['school', /^(通学|登校|下校|学校|授業)|支援学校|小学校|中学校|高校|高等学校|保育園|幼稚園/],
  ['medicine', /服薬|内服|くすり|薬/],
  ['hospital', /通院|受診|病院|医院|クリニック|診療|診察|訪問看護|医師|入院/],
  ['training', /リハビリ|言語訓練|機能訓練|理学療法|作業療法|体操|プール|水泳/],
  ['bath', /入浴|風呂|シャワー/],
  ['meal', /食事|朝食|昼食|夕食|夕飯|朝ごはん|昼ごはん|配食|弁当/],
  ['sleep', /就寝|就床|睡眠|^寝|ねる/],
  ['wake', /起床|^起き|おきる/],
  ['money', /金銭|お金|銀行|日常生活自立支援|年金|預金|支払/],
  ['phone', /電話|緊急通報|地域定着/],
  ['meeting', /会議|話し合い|面談/],
  ['child-day', /放課後等|児童発達|保育所等訪問|療育/],
  ['outing', /移動支援|同行援護|行動援護|外出|散歩|買い物|買物|余暇|ガイドヘルプ|ガイドヘルパー/],
  ['stay', /短期入所|ショート|宿泊/],
  ['group-home', /共同生活|グループホーム|施設入所|福祉ホーム/],
  ['work', /就労|仕事|しごと|作業|出勤|職場/],
  ['day', /生活介護|自立訓練|日中|地域活動|デイ|通所|創作/],
  ['housework', /家事|掃除|洗濯|調理|料理/],
  ['care', /居宅介護|重度訪問|身体介護|ヘルパー|ヘルプ|介護|療養/],
  ['talk', /相談|モニタリング|民生委員|地域移行|自立生活援助/],
  ['friends', /友人|友だち|友達|ともだち|仲間|サークル|近所|ボランティア/],
  ['family', /家族|母|父|兄|姉|弟|妹|祖/],
]

const toldByContent: ReadonlySet<PictureId> = new Set(['care', 'family', 'friends'])

/** 絵の選び方: the picture of a service or an activity, by its kind and what is done; `other` where none fits. */
export const pictureOf = (kind: string, content: string | null): PictureId => {
  const named = fits.find(([, pattern]) => pattern.test(kind))?.[0]
  // Help of one kind, or of a person, is told apart by what is done; 生活介護 with a bath in it stays the place one goes to.
  if (content && (named === undefined || toldByContent.has(named)))
    return fits.find(([, pattern]) => pattern.test(content))?.[0] ?? named ?? 'other'
  return named ?? 'other'
}
