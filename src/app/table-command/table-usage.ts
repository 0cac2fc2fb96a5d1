/** Apart from the command, so that the list of commands is had without what they stand on. */
export const tableUsage = `table annex3 --year 2015 --in 京都市 [--mask] : 別紙3 of a fiscal year, each person once; --mask hides small numbers for publication, of whole municipalities only
table annex1 --year 2015 --in 京都市 : 別紙1 at the ends of March around the year (--from 2013 --to 2018 for others); --scenario notice adds the forecast of the notice, --scenario own [--suppose growth=5,load=31] what follows from the last day counted
table measures --year 2015 --on 2016-03-31 --in 京都市 [--of self-plan|steps|waiting|monitoring|load|drafts] : self-plans, days a step took, monitoring, load, drafts that have not come
table … --in 全国 : of all municipalities of the database; a name or the six-digit number for one
table … [--district 北部] [--format json|csv|xlsx] [--encoding utf-8|shift_jis] [--out file] : JSON to the standard output unless said otherwise`
