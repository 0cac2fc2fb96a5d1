import { exampleNumber, type FileColumn } from './file-column.ts'

export type PersonKey =
  | 'certificate'
  | 'name'
  | 'kana'
  | 'birthDate'
  | 'address'
  | 'telephone'
  | 'disabilities'
  | 'mainDisability'
  | 'district'
  | 'language'
  | 'guardianName'
  | 'guardianKana'
  | 'guardianBirthDate'
  | 'guardianRelation'

const column = (
  key: PersonKey,
  name: string,
  { also = [], required = false, says, example = '' }: Partial<FileColumn> & { readonly says: string },
): FileColumn<PersonKey> => ({ key, name, also, required, says, example })

export const relations = ['父', '母', '祖父', '祖母', '里親', '未成年後見人', 'その他の保護者'] as const

const day = '日。1985-04-01、昭和60年4月1日、S60.4.1 など'

/** 「利用者」のファイルの列 */
export const personColumns: readonly FileColumn<PersonKey>[] = [
  column('certificate', '受給者証番号', {
    ...{
      also: ['証番号'],
      required: true,
      says: '10けたの数字。人はこの番号で見分けます',
      example: exampleNumber,
    },
  }),
  column('name', '氏名', {
    also: ['名前', '利用者氏名'],
    required: true,
    says: '60字まで',
    example: '見本　花子',
  }),
  column('kana', 'フリガナ', {
    ...{ also: ['カナ', 'カナ氏名', '氏名カナ', 'ふりがな'], required: true },
    ...{ says: 'ひらがなかカタカナ。80字まで', example: 'ミホン　ハナコ' },
  }),
  column('birthDate', '生年月日', { required: true, says: day, example: '1985-04-01' }),
  column('address', '住所', { required: true, says: '120字まで', example: '見本町1丁目1番1号' }),
  column('telephone', '電話', { also: ['電話番号', 'TEL'], says: '30字まで', example: '000-0000-0000' }),
  column('disabilities', '障害の種別', {
    ...{ also: ['障害種別'], says: '身体、知的、精神 など。2つ以上は ； で分けます', example: '知的；精神' },
  }),
  column('mainDisability', '主な障害', {
    ...{ also: ['主たる障害'], says: '障害の種別に書いたものの1つ', example: '知的' },
  }),
  column('district', '地区', { says: '窓口の地区の名前' }),
  column('language', 'ことば', { says: '手話、英語 など。要る人だけ' }),
  column('guardianName', '保護者の氏名', { also: ['保護者', '保護者氏名'], says: '18歳未満の人の保護者' }),
  column('guardianKana', '保護者のフリガナ', {
    also: ['保護者カナ', '保護者フリガナ'],
    says: 'ひらがなかカタカナ',
  }),
  column('guardianBirthDate', '保護者の生年月日', { also: ['保護者生年月日'], says: day }),
  column('guardianRelation', '保護者の続柄', { also: ['続柄', '保護者続柄'], says: relations.join('、') }),
]
