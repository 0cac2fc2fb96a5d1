import type { Annex1Count, Annex1Plans } from './annex1-rows.ts'

/** 足しあわせ: the counts of several places on the same days as those of one. */
export const sumAnnex1 = (many: readonly (readonly Annex1Count[])[]): readonly Annex1Count[] => {
  const sums = new Map<string, Annex1Count>()
  for (const one of many.flat()) {
    const other = sums.get(one.on)
    sums.set(one.on, other ? plus(one, other) : one)
  }
  return [...sums.values()].toSorted((a, b) => (a.on < b.on ? -1 : 1))
}

const plus = (a: Annex1Count, b: Annex1Count): Annex1Count => ({
  on: a.on,
  offices: a.offices + b.offices,
  centres: a.centres + b.centres,
  users: a.users + b.users,
  subjects: a.subjects + b.subjects,
  ofUsers: plansPlus(a.ofUsers, b.ofUsers),
  ofSubjects: plansPlus(a.ofSubjects, b.ofSubjects),
})

const plansPlus = (a: Annex1Plans, b: Annex1Plans): Annex1Plans => ({
  plans: a.plans + b.plans,
  servicePlans: a.servicePlans + b.servicePlans,
  byOffices: a.byOffices + b.byOffices,
})
