/** Apart from the command, so that the list of commands is had without what they stand on. */
export const importUsage = `import persons --in 131177 --file 利用者.csv [--check] : takes persons in from a file (CSV in UTF-8 or Shift_JIS, .xlsx); all of it or nothing
import grants --in 131177 --file 支給決定.csv [--check] : the same for grant periods; --check reads and compares, and writes nothing`
