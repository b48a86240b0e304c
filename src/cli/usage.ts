/** What `--help` says. */
export const help = `Usage: moinmoin <command> [options] [FILE…]
       moinmoin groups --diff [options] OLD NEW

Reads MoinMoin wiki markup, 1.5 and 1.9. “-”, or no file, is standard input.

Commands
  parse     the page's tree as JSON, one line a page
  format    the page in the usual style; with --to, in the other dialect
  groups    the user groups that the page lists; with --diff, what changed in them

Options
  --dialect auto|1.5|1.9   how to read the page (auto counts the signs of both)
  --page-name NAME         name of the page: resolves /Sub and ../Other
  --encoding LABEL         encoding of the files (utf-8; latin1 for old ones)
  --pretty                 indented JSON; groups without --format: a tree for people
  --strict                 exit code 1 if there is any message
  -q, --quiet              no messages
  -h, --help               this text
  -V, --version            the version

Options of parse
  --no-positions           leave the places in the source out

Options of format
  --to 1.5|1.9             write pages of the other dialect in this one, and change nothing else
  --write                  write the files instead of standard output
  --check                  name the files that would change; exit code 1 if there are any

Options of groups
  --format json            the tree, one line a page (this is what it does unless told)
  --format ndjson          a line of JSON for each group
  --format csv             a line for each group, under a header
  --format table           a table for people, cut to the width of the terminal
  --country CODE           only groups of a country: two letters, such as DE
  --kind KIND              only groups that have a link of this kind, and only these links:
                           website, meetup, mailing-list, forum, chat, social, code, video,
                           photos, wiki, blog, jobs, events, email, other
  --diff                   compare two files: text for people or, with --format json, JSON

Messages go to standard error as “file:line:column: text (rule-id)”.
Exit code: 0, 1 (a file could not be read or written, --strict and messages, --check and changes),
2 (wrong usage).
`;
