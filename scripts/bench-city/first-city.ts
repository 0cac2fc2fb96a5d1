/** The calibrated city stands first in every world; what is asked is asked of it. */
export const firstCity = { number: '261008', name: '京都市' }
