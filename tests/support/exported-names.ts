/** The public names of the package: whoever adds one, adds it here, too. */

const INDEX = [
	"PatchError",
	"convertMarkup",
	"detectDialect",
	"parse",
	"patch",
	"rules",
	"stringify",
	"stringifyPhrasing",
	"stringifyRules",
];
const USERGROUPS_SCHEMA = [
	"Contact",
	"DIFF_VERSION",
	"GroupChange",
	"GroupRef",
	"GroupRow",
	"GroupsDiff",
	"Link",
	"LinkKind",
	"LinksChange",
	"Member",
	"Message",
	"NameSource",
	"PlaceChange",
	"Point",
	"Position",
	"Region",
	"RegionKind",
	"RegionsChange",
	"Status",
	"StatusChange",
	"TREE_VERSION",
	"UserGroup",
	"UserGroupTree",
	"userGroupTreeJsonSchema",
];

/** The mapper, and all of its schemas. */
const USERGROUPS = [
	"CHANNEL_WORDS",
	"LINK_KINDS",
	"diffGroups",
	"fitsSelection",
	"listGroups",
	"selectGroups",
	"toUserGroups",
	...USERGROUPS_SCHEMA,
].sort();

const DUMP = [
	"Accounted",
	"AclEntry",
	"AttachmentRecord",
	"Author",
	"DEFAULT_LIMITS",
	"Deletion",
	"DumpError",
	"DumpRecord",
	"FileError",
	"Links",
	"NameCount",
	"PageRecord",
	"ProblemCount",
	"RECORDS_VERSION",
	"ReportRecord",
	"RevisionRecord",
	"Unknown",
	"UsedName",
	"WikiRecord",
	"convertDump",
	"dumpRecordsJsonSchema",
	"formatLogLine",
	"isoTime",
	"openDump",
	"openDumpStream",
	"parseLogLine",
	"problemRules",
	"quoteName",
	"unquoteName",
];
const BRIDGE = ["SAFE_PROTOCOLS", "WIKI_PROTOCOLS", "bridgeRules"];
const HAST = [
	...BRIDGE,
	"hastHandlers",
	"toHast",
	"toHtml",
	"toPlainText",
].sort();
const MDAST = [
	...BRIDGE,
	"alertToMarkdown",
	"fromMdast",
	"mdastHandlers",
	"toMarkdown",
	"toMdast",
].sort();
const MEDIAWIKI = [
	...BRIDGE,
	"mediawikiFileName",
	"mediawikiFileNames",
	"mediawikiHandlers",
	"mediawikiTitle",
	"mediawikiTitles",
	"toMediawiki",
].sort();
const PANDOC = [...BRIDGE, "pandocHandlers", "toPandoc"].sort();
const UNIFIED = [
	"moinmoinParse",
	"moinmoinStringify",
	"moinmoinToHast",
	"moinmoinToMdast",
];
const ARBITRARIES = [
	"anyMarkup",
	"dataDirectory",
	"editLogLine",
	"flow",
	"markup",
	"node",
	"packageFiles",
	"pageName",
	"phrasing",
	"quotedName",
	"root",
	"toUserGroupModel",
	"userGroupPage",
];

/** The entry points with the names that each exports. */
export const ENTRIES = [
	["moinmoin-parser", INDEX],
	["moinmoin-parser/usergroups", USERGROUPS],
	["moinmoin-parser/usergroups/schema", USERGROUPS_SCHEMA],
	["moinmoin-parser/dump", DUMP],
	["moinmoin-parser/mdast", MDAST],
	["moinmoin-parser/hast", HAST],
	["moinmoin-parser/mediawiki", MEDIAWIKI],
	["moinmoin-parser/pandoc", PANDOC],
	["moinmoin-parser/unified", UNIFIED],
	["moinmoin-parser/codemirror", ["moinmoin"]],
	["moinmoin-parser/arbitraries", ARBITRARIES],
] as const;
