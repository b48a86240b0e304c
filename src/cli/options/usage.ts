/** What `--help` says. */
export const help = `Usage: moinmoin <command> [options] [FILE…]
       moinmoin groups --diff [options] OLD NEW
       moinmoin convert [options] DUMP

Reads MoinMoin wiki markup, 1.5 and 1.9. "-", or no file, is standard input.

Commands
  parse     the page's tree as JSON, one line a page
  format    the page in the usual style; with --to, in the other dialect
  groups    the user groups that the page lists; with --diff, what changed in them
  convert   a whole wiki as JSON: a data directory, a backup, a package, page files

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
  --no-positions           leave the places in the source out (convert too)
  --ndjson                 FILEs hold records with "text" or "markup", one a line: write them with "ast"

Options of format
  --to 1.5|1.9             write pages of the other dialect in this one, and change nothing else
  --write                  write the files instead of standard output
  --check                  name the files that would change; exit code 1 if there are any

Options of groups
  --format json            the tree, one line a page (this is what it does unless told)
  --format ndjson          a line of JSON for each group
  --format csv             a line for each group, under a header
  --raw-csv                CSV cells as they are: without the ' in front of what a spreadsheet would
                           run as a formula
  --format table           a table for people, cut to the width of the terminal
  --country CODE           only groups of a country: two letters, such as DE
  --kind KIND              only groups that have a link of this kind, and only these links:
                           website, meetup, mailing-list, forum, chat, social, code, video,
                           photos, wiki, blog, jobs, events, email, other
  --diff                   compare two files: text for people or, with --format json, JSON

Options of convert
  -o, --output FILE|DIR/   output file or folder, written atomically
  --force                  overwrite files of the same name
  --resume                 continue where an earlier run was cut off
  --revisions latest|all|N which revisions of a page
  --pages GLOB             only pages of such names: * within a name, ** over / too
  --text, --ast, --groups  what of each revision: its text, its tree, the groups that it lists
  --include-underlay       also system and help pages
  --include-private        also pages that not everybody may read
  --include-people         also names and addresses of editors
  --unordered              pages as they are ready, not in the order of the dump
  --workers N              threads that read markup (as many as there are processors, up to 8)
  --max-file-bytes N, --max-page-bytes N, --max-entries N, --max-ratio N
                           limits: bytes of a text and of a page in a tar, entries of an archive, bytes
                           that it unpacks to for each of its own

Messages go to standard error as "file:line:column: text (rule-id)".
Exit code: 0, 1 (a file could not be read or written, --strict and messages, --check and changes),
2 (wrong usage).
`;
