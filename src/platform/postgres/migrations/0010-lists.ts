import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** From each letter to the one below it, as names are compared; `nameKey` and `alikeKey` of the registers do the same. */
const letters = [
  'ABCDEFGHIJKLMNOPQRSTUVWXYZぁあぃいぅうぇえぉおかがきぎくぐけげこごさざしじすずせぜそぞただちぢっつづてでとどなにぬねのはばぱひびぴふぶぷへべぺほぼぽま',
  'みむめもゃやゅゆょよらりるれろゎわゐゑをんゔゕヵゖヶ-‐‑‒–—―−─髙﨑嵜𥔎邊邉齊斎齋澤廣濱濵櫻國圀囯德黑眞槇𠮷龍瀧嶋嶌㠀栁桺瀨與惠榮實壽豐寶寳圓萬條來峯冨關檜鐵銕鹽澁澀穗靜',
  '曾增藏兒鄕鄊郞禮彌亙巖嶽舘舩昻晄渕渊薗螢籠繩會學斈曉龜蘆壹貳鷗鶯頴桒棲埜㐂姬戶强卷雙壯奧將專盡堯歸從應拜擇擧收數舊晝樂橫步每氣濟溪灣滿燒瑤畫疊縣禰穐穰綠緣聰藝莖莊萊薰薮籔乕蠣覺',
  '觀譽讓遙釋錄鎭隱雜靈賴顏驛髮鷄麥黃吕吳兔涼凜劍劔剱勵勳勸區單嚴參臺號圍圖團賣變夛夘宫寬對閒槗𣘺蟬頰麴壷梙熙凞證㪯稻翆羙圡𡈽楳鐮淸靑默悅說稅脫銳產彥顯儉檢險驗佛拂冲决凖减鎚鯵擴總',
  '繼續讀獨觸歡權岺枡鑒杦枩栢莓穩粹邨曻曺𦚰',
].join('')
const asLetters = [
  'abcdefghijklmnopqrstuvwxyzァアィイゥウェエォオカガキギクグケゲコゴサザシジスズセゼソゾタダチヂッツヅテデトドナニヌネノハバパヒビピフブプヘベペホボポマ',
  'ミムメモャヤュユョヨラリルレロヮワヰヱヲンヴカカケケーーーーーーーーー高崎崎崎辺辺斉斉斉沢広浜浜桜国国国徳黒真槙吉竜滝島島島柳柳瀬与恵栄実寿豊宝宝円万条来峰富関桧鉄鉄塩渋渋穂静',
  '曽増蔵児郷郷郎礼弥亘巌岳館船昂晃淵淵園蛍篭縄会学学暁亀芦壱弐鴎鴬穎桑栖野喜姫戸強巻双壮奥将専尽尭帰従応拝択挙収数旧昼楽横歩毎気済渓湾満焼瑶画畳県祢秋穣緑縁聡芸茎荘莱薫藪藪虎蛎覚',
  '観誉譲遥釈録鎮隠雑霊頼顔駅髪鶏麦黄呂呉兎凉凛剣剣剣励勲勧区単厳参台号囲図団売変多卯宮寛対間橋橋蝉頬麹壺桶煕煕証敷稲翠美土土梅鎌清青黙悦説税脱鋭産彦顕倹検険験仏払沖決準減槌鰺拡総',
  '継続読独触歓権嶺桝鑑杉松柏苺穏粋村昇曹脇',
].join('')
const sounds = ['ァィゥェォャュョヮガギグゲゴザゼゾダデドバビブベボパピプペポジチヂズツヅッヴヰヱヲ'].join('')
const asSounds = ['アイウエオヤユヨワカキクケコサセソタテトハヒフヘホハヒフヘホシシシススススウイエオ'].join(
  '',
)

/** Spaces, middle dots, marks without a width and selectors of a glyph. */
const unheard =
  '[\\u0009-\\u000D\\u0020\\u00A0\\u00AD\\u00B7\\u1680\\u180B-\\u180F\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u2064\\u3000\\u30FB\\uFE00-\\uFE0F\\uFEFF\\U000E0100-\\U000E01EF]'

const spaceless = (column: string) =>
  `left(regexp_replace(normalize(left(${column}, 4000), NFKC), '${unheard}' collate "C", '', 'g'), 120)`

/** Most names hold none of the letters: it is quicker to look for one first. */
const key = (column: string) => `
  case when ${spaceless(column)} ~ '[${letters.replace('-', '')}-]' collate "C"
    then translate(${spaceless(column)}, '${letters}', '${asLetters}') else ${spaceless(column)} end`

/** Lists that work: keys by which persons are found, and whose turn it is with what a list shows and is narrowed by. */
export const lists: Migration = {
  async up(db) {
    await sql
      .raw(`
        alter table person
          add column name_key text collate "C" generated always as (${key('name')}) stored,
          add column kana_key text collate "C" generated always as (${key('kana')}) stored,
          add column kana_alike text collate "C"
            generated always as (translate(${key('kana')}, '${sounds}ー', '${asSounds}')) stored;
        comment on column person.name_key is '検索のための氏名（異体字をそろえ、空白を除いたもの）';
        comment on column person.kana_key is '検索のためのフリガナ';
        comment on column person.kana_alike is '似た読みの検索のためのフリガナ（濁点と小書きを除いたもの）';
        create index person_search on person (municipality, kana_key, birth_date, id)
          include (name_key, kana_alike, certificate_number);
        create index person_by_guardian on person (municipality, guardian) where guardian is not null;
      `)
      .execute(db)
    await sql`
      alter table case_turn
        add column due date not null generated always as (coalesce(until, 'infinity'::date)) stored,
        add column task text,
        add column person uuid,
        add column district text,
        add column office uuid;
      comment on column case_turn.due is '並べる日（期限のないものは最後）';
      comment on column case_turn.task is 'いますること（空は、段階の表のとおり）';
      comment on column case_turn.person is '本人（写し）';
      comment on column case_turn.district is '本人の地区（写し）';
      comment on column case_turn.office is '計画を作る、または頼まれている相談支援事業所（写し）';
      drop index case_turn_by_holder;
      create index case_turn_list on case_turn (municipality, due, case_id, step, holder, party)
        include (since, task, person, district, office);
    `.execute(db)
  },
}
