/** Apart from the command, so that the list of commands is had without what they stand on. */
export const formUsage = `form : lists the forms (id, name, title, issuer)
form --schema : JSON Schema of a plan
form --example : a plan to begin from, of an invented person
form <id> --plan plan.json --out plan.pdf|plan.xlsx : prints a plan; several ids make one paper, or one workbook
form <id> --blank [--large] [--child] [--code "1234 5678"] [--plan plan.json] --out blank.pdf|blank.xlsx : for writing by hand
form <id> --read filled.xlsx : the plan that a filled workbook holds, as JSON, or all that could not be read
form <id> --plans plans.jsonl --out folder [--as xlsx] : one plan a line, one paper a plan ('-' reads standard input)
form … --definitions folder : with the forms of one's own in it`
