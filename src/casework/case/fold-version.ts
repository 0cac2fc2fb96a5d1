/**
 * Which way of computing a file from its facts this is. Raised whenever the same facts give another file, other parties,
 * other turns or another grant period: what is kept of an older way is computed anew when the site starts.
 */
export const foldVersion = 6
