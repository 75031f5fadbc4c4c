/** Examples come first: most people read no further. */
export const HELP = {
  before: `Examples:
  group-finder                                     asks four questions
  group-finder --need addiction                    answers at once
  group-finder --need -                            reads it from standard input, which no history keeps
  group-finder --need F10.20 --json                for another program
`,
  after: `
Exit codes: 0 groups suggested, 1 none fits, 2 could not run, 130 cancelled.
A need given as an argument stays in the shell's history and can be seen by other users of the machine.
Not an emergency service. In danger now: call 911. Crisis: call or text 988.
`,
  import: `
Formats: meeting-guide (12-step meeting feeds), bmlt (servers of Narcotics Anonymous), hsds (211 data: JSON, or a folder
of tables), csv (a spreadsheet). "-" reads standard input.
Names, numbers and addresses of people, meeting links and pass codes are dropped. Nothing is fetched: download the feed first.

Examples:
  group-finder import bmlt meetings.json -o na.yaml
  group-finder import meeting-guide meetings.json --fellowship aa -o aa.yaml
  group-finder import meeting-guide meetings.json --fellowship aa --into aa.yaml
  group-finder import csv groups.csv --map "Group title=name" -o groups.yaml
`,
} as const
