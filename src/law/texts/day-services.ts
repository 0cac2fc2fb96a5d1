/** 通うサービス: people go to them by day; 保育所等訪問支援 and the like visit. */
export const dayServices: readonly string[] = ['22', '41', '42', '43', '44', '45', '46', '48']
export const childDayServices: readonly string[] = ['61', '62', '63']
