import { importSheet } from './import-sheet.tsx'

/** ④ 計画案に、表計算のファイルから取り込む */
export const importDraftSheetScreen = importSheet('案')
