/**
 * 異体字
 *
 * Letters that are written for one another in names, for searching only: nothing that is kept or printed is changed.
 * The first letter of each group stands for the others. Letters that compatible form (NFKC) or a dropped selector
 * already makes one are not listed.
 *
 * Reading   齋 and 斎 are another letter than 齊 and 斉; names are looked for as one.  [unconfirmed]
 */
export const nameVariants: readonly string[] = `
高髙 崎﨑嵜𥔎 辺邊邉 斉齊斎齋 沢澤 広廣 浜濱濵 桜櫻 国國圀囯 徳德 黒黑 真眞 槙槇 吉𠮷 竜龍 滝瀧 島嶋嶌㠀 柳栁桺 瀬瀨 与與 恵惠 栄榮 実實 寿壽 豊豐 宝寶寳
円圓 万萬 条條 来來 峰峯 富冨 関關 桧檜 鉄鐵銕 塩鹽 渋澁澀 穂穗 静靜 曽曾 増增 蔵藏 児兒 郷鄕鄊 郎郞 礼禮 弥彌 亘亙 巌巖 岳嶽 館舘 船舩 昂昻 晃晄 淵渕渊
園薗 蛍螢 篭籠 縄繩 会會 学學斈 暁曉 亀龜 芦蘆 壱壹 弐貳 鴎鷗 鴬鶯 穎頴 桑桒 栖棲 野埜 喜㐂 姫姬 戸戶 強强 巻卷 双雙 壮壯 奥奧 将將 専專 尽盡 尭堯 帰歸
従從 応應 拝拜 択擇 挙擧 収收 数數 旧舊 昼晝 楽樂 横橫 歩步 毎每 気氣 済濟 渓溪 湾灣 満滿 焼燒 瑶瑤 画畫 畳疊 県縣 祢禰 秋穐 穣穰 緑綠 縁緣 聡聰 芸藝 茎莖
荘莊 莱萊 薫薰 藪薮籔 虎乕 蛎蠣 覚覺 観觀 誉譽 譲讓 遥遙 釈釋 録錄 鎮鎭 隠隱 雑雜 霊靈 頼賴 顔顏 駅驛 髪髮 鶏鷄 麦麥 黄黃 呂吕 呉吳 兎兔 凉涼 凛凜 剣劍劔剱
励勵 勲勳 勧勸 区區 単單 厳嚴 参參 台臺 号號 囲圍 図圖 団團 売賣 変變 多夛 卯夘 宮宫 寛寬 対對 間閒 橋槗𣘺 蝉蟬 頬頰 麹麴 壺壷 桶梙 煕熙凞 証證 敷㪯 稲稻
翠翆 美羙 土圡𡈽 梅楳 鎌鐮 清淸 青靑 黙默 悦悅 説說 税稅 脱脫 鋭銳 産產 彦彥 顕顯 倹儉 検檢 険險 験驗 仏佛 払拂 沖冲 決决 準凖 減减 槌鎚 鰺鯵 拡擴 総總
継繼 続續 読讀 独獨 触觸 歓歡 権權 嶺岺 桝枡 鑑鑒 杉杦 松枩 柏栢 苺莓 穏穩 粋粹 村邨 昇曻 曹曺 脇𦚰
`
  .trim()
  .split(/\s+/)
