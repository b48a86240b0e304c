/** Files of a wiki other than its pages. */
import fc from "fast-check";
import { utf8 } from "./bytes";
import type { UserModel, WikiModel } from "./model";

/** The generated plan of the wiki as a whole. */
export interface WikiPlan {
	meta: (typeof METAS)[number];
	users: UserModel[];
	hasIntermap: boolean;
	others: (keyof typeof OTHERS)[];
}

/** `meta`, and the format that it says. */
const METAS = [
	{ text: "data_format_revision: 1091100\r\n", format: 1_091_100 },
	{ text: "data_format_revision: 1060000\n", format: 1_060_000 },
	{
		text: "# old\ndata_format_revision:  01050300\nother: 1\n",
		format: 1_050_300,
	},
	{ text: undefined, format: undefined },
	{ text: "data_format_revision: soon\n", format: undefined },
] as const;

/** Users with what nobody must get to see. */
const USERS: readonly UserModel[] = [
	{
		id: "1111111111.11.1111",
		name: "JaneDoe",
		email: "jane@example.org",
		secrets: ["{SSHA}c2VjcmV0", "recover-me", "192.0.2.77"],
	},
	{
		id: "2222222222.22.2222",
		name: "Jürgen Müller",
		secrets: ["{SHA}Z2VoZWlt", "recover-2", "198.51.100.5"],
	},
	{ id: "3333333333.33.3", secrets: ["{APR1}xyz", "recover-3", "203.0.113.9"] },
];

const MACRO = "plugin/macro/Secret.py";
const PARSER = "plugin/parser/text_secret.py";

/** What is no content, with addresses of readers where MoinMoin keeps them. */
const OTHERS = {
	"event-log":
		"1234567890123456\tVIEWPAGE\tpagename=Page&REMOTE_ADDR=203.0.113.7\n",
	"cache/__metalock__/x": "1\n",
	"cache/surgeprotect/surge-log": "203.0.113.7\t1234567890 1234567891\n",
	[MACRO]: "1\n",
	[PARSER]: "1\n",
	"plugin/macro/Secret.pyc": "1\n",
	"dict/words": "1\n",
	"trash/old": "1\n",
	"user/1111111111.11.1111.trail": "Page\tOther Page\n",
	"user/2222222222.22.2222.bookmark": "1234567890\n",
	"user/README": "1\n",
} as const;

const isOther = (path: string): path is keyof typeof OTHERS =>
	Object.hasOwn(OTHERS, path);

const INTERMAP = `# a comment
MoinMoin http://moinmo.in/
Files   ftp://example.org/$PAGE   behind
nothing
__proto__ http://example.org/
`;

/** What there may be beside pages. */
export const wikiPlan = (): fc.Arbitrary<WikiPlan> =>
	fc.record({
		meta: fc.constantFrom(...METAS),
		users: fc.subarray([...USERS]),
		hasIntermap: fc.boolean(),
		others: fc.subarray(Object.keys(OTHERS).filter(isOther), { maxLength: 3 }),
	});

/** Writes the files, by path within the data directory. */
export function wikiFiles({ meta, users, hasIntermap, others }: WikiPlan): {
	files: Record<string, Uint8Array>;
	model: Pick<
		WikiModel,
		"format" | "interwiki" | "plugins" | "users" | "problems"
	>;
} {
	const files: Record<string, Uint8Array> = {};
	const { text, format } = meta;
	if (text !== undefined) files.meta = utf8(text);
	if (hasIntermap) files["intermap.txt"] = utf8(INTERMAP);
	for (const user of users) files[`user/${user.id}`] = utf8(userFile(user));
	for (const path of others) files[path] = utf8(OTHERS[path]);
	const macros = others.includes(MACRO) ? ["Secret"] : [];
	const parsers = others.includes(PARSER) ? ["secret"] : [];
	return {
		files,
		model: {
			...(format !== undefined && { format }),
			...(hasIntermap && {
				interwiki: Object.fromEntries([
					["MoinMoin", "http://moinmo.in/"],
					["Files", "ftp://example.org/$PAGE"],
					["__proto__", "http://example.org/"],
				]),
			}),
			...(macros.length + parsers.length > 0 && {
				plugins: { macros, parsers },
			}),
			users,
			problems:
				text !== undefined && format === undefined ? ["format-unreadable"] : [],
		},
	};
}

const userFile = ({ name, email, secrets }: UserModel): string => {
	const [password = "", key = "", address = ""] = secrets;
	return `# saved
aliasname=not name=
${name === undefined ? "" : `name=${name}\n`}${email === undefined ? "" : `email=${email}\n`}enc_password=${password}
recoverpass_key=${key}
bookmarks{}=${address}:1
disabled=0
`;
};
