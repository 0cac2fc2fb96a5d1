/**
 * よく使われるパスワード
 *
 * What is tried first by whoever guesses, in small letters. Runs of one character, of digits and of keyboard
 * rows are found by rule and need no line here.
 */
export const commonPasswords: ReadonlySet<string> = new Set(
  `password passw0rd p@ssw0rd p@ssword passwort password1 password12 password123 password1234 password12345
  password123456 passwordpassword mypassword newpassword changeme changeme123 changemenow letmein letmein123
  letmeinplease welcome welcome1 welcome123 welcome1234 welcome2025 welcome2026 administrator administrator1
  admin123 admin1234 admin12345 adminadmin adminadmin123 rootroot iloveyou iloveyou123 iloveyou1234 sunshine
  sunshine123 princess princess123 football football123 baseball baseball123 superman superman123 pokemon123
  dragon123 monkey123 trustno1 qwerty123 qwerty1234 qwerty12345 qwerty123456 1q2w3e4r 1q2w3e4r5t 1q2w3e4r5t6y
  1qaz2wsx 1qaz2wsx3edc 1qaz2wsx3edc4rfv zaq12wsx zaq12wsxcde3 q1w2e3r4 q1w2e3r4t5y6 abc12345 abcd1234
  abcd12345678 abc123456789 a123456789 asdf1234 asdfghjkl123 test1234 testtest testtest1234 test12345678
  sakura123 sakurasakura nihon1234 japan1234 tokyo1234 doraemon doraemon123 takahashi123 tanaka1234 suzuki1234
  arigatou123 arigatougozaimasu konnichiwa konnichiwa123 ohayougozaimasu sayonara123 shiawase123 daisuki123
  computer123 internet123 secret123 supersecret masterpassword correcthorsebatterystaple thisisapassword
  fukushi123 shougai123 kuyakusho123 shiyakusho123 yakusho12345 パスワード パスワード123 ぱすわーど
  ありがとう ありがとうございます よろしくおねがいします あいうえおかきくけこ こんにちは123 さくらさくら`.split(
    /\s+/,
  ),
)
