/** 障害の種別: as a person, an office and the tables of a city name them. */
export const disabilityKinds = ['身体', '知的', '精神', '発達', '難病等', '高次脳機能障害'] as const
