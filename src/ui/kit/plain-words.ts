import { createContext } from 'react'

/**
 * やさしいことばで言うか
 *
 * Whether a page is for the person or the family: parts of many pages then say in plain words what staff read in the
 * words of the trade. Set once where a page is drawn.
 */
export const PlainWords = createContext(false)
