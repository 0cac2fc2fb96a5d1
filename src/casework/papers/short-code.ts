/** 確認の番号: the first sixteen digits of a SHA-256 in groups of four, short enough to compare by telephone. */
export const shortCode = (sha256: string): string => (sha256.slice(0, 16).match(/.{4}/g) ?? []).join(' ')
