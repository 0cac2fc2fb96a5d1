import { readFileSync } from 'node:fs'

// Paths from each package's entry file: one of the two does not export its font files by name.
const files = [
  ['@expo-google-fonts/biz-udgothic', './400Regular/BIZUDGothic_400Regular.ttf'],
  ['@expo-google-fonts/biz-udgothic', './700Bold/BIZUDGothic_700Bold.ttf'],
  ['@embedpdf/fonts-jp', '../fonts/NotoSansJP-Regular.otf'],
  ['@embedpdf/fonts-jp', '../fonts/NotoSansJP-Bold.otf'],
] as const

/** 書体: BIZ UDGothic, then Noto Sans JP for what it lacks; regular and bold, as the packages ship them. */
export function readFonts(): readonly Buffer[] {
  return files.map(([name, file]) => readFileSync(new URL(file, import.meta.resolve(name))))
}
