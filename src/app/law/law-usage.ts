/** Apart from the command, so that the list of commands is had without what they stand on. */
export const lawUsage = `law : lists the rules (id, title, in force, source)
law <id> : what a rule says and which facts it asks for
law <id> --schema : JSON Schema of its facts
law <id> --on 2016-05-01 --in 京都市 --facts facts.json [--changes] : asks it ('-' reads standard input); one JSON object a line in gives one a line out`
