/**
 * Where the reader lands when the page comes back. Without script `autofocus` is the only way to bring keyboard
 * and screen reader to the list of errors or to the row just added; it is never used on a first visit.
 */
export const landing = (here: boolean) => ({ tabIndex: -1, autoFocus: here })
