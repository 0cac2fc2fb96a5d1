/** The lines of an address on a letter; where the register has no postal code, none is invented. */
export const addressLines = (of: { readonly postalCode: string; readonly address: string }): string[] =>
  of.postalCode === '' ? [of.address] : [`〒${of.postalCode}`, of.address]
