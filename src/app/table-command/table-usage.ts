/** Apart from the command, so that the list of commands is had without what they stand on. */
export const tableUsage = `table annex3 --year 2015 --in 京都市 : 別紙3 of a fiscal year, each person once
table annex1 --year 2015 --in 京都市 : 別紙1 at the ends of March around the year (--from 2013 --to 2018 for others; a day that has not come is marked notYet); --scenario notice adds the forecast of the notice, --scenario own [--suppose growth=5,load=31] what follows from the last day counted
table measures --year 2015 --on 2016-03-31 --in 京都市 [--of self-plan|steps|waiting|monitoring|load|drafts] (--on always, --of for csv) : self-plans, days a step took, monitoring, load, drafts that have not come
table … --mask : for publication, of whole municipalities only: small numbers are hidden, and others from which they follow; of the measures self-plan and monitoring alone
table … --in 全国 : of all municipalities of the database; a name or the six-digit number for one
table … [--district 北部] [--format json|csv|xlsx] [--encoding utf-8|shift_jis] [--out file] : JSON to the standard output unless said otherwise; xlsx needs --out`
