import { importSheet } from './import-sheet.tsx'

/** ⑭ 計画に、表計算のファイルから取り込む */
export const importPlanSheetScreen = importSheet('計画')
