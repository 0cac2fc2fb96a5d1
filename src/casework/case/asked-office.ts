/**
 * 依頼を受けた相談支援事業所
 *
 * The relation of an office that was asked and has no contract yet. The person was told that it sees their name,
 * address, birth date and the services applied for; more than that it is not shown.
 */
export const askedOffice = '依頼を受けた相談支援事業所'
