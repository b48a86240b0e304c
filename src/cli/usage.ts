/** What `--help` says. */
export const help = `Usage: moinmoin <command> [options] [FILE…]

Reads MoinMoin wiki markup, 1.5 and 1.9. “-”, or no file, is standard input.

Commands
  parse     the page's tree as JSON, one line a page
  groups    the user groups that the page lists, as JSON, one line a page

Options
  --dialect auto|1.5|1.9   how to read the page (auto counts the signs of both)
  --page-name NAME         name of the page: resolves /Sub and ../Other
  --encoding LABEL         encoding of the files (utf-8; latin1 for old ones)
  --no-positions           parse: leave the places in the source out
  --pretty                 parse: indented JSON; groups: a tree for people
  --strict                 exit code 1 if there is any message
  -q, --quiet              no messages
  -h, --help               this text
  -V, --version            the version

Messages go to standard error as “file:line:column: text (rule-id)”.
Exit code: 0, 1 (a file could not be read, or --strict and messages), 2 (wrong usage).
`;
