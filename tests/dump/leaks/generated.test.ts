/** Nothing that MoinMoin keeps beside pages reaches the default output, wherever it is in the dump. */
import { dirname, relative } from "node:path/posix";
import fc from "fast-check";
import { expect, test } from "vitest";
import { dataDirectory } from "../../../src/arbitraries/dumps/data-directory";
import { DumpError } from "../../../src/dump/index";
import { convertDump } from "../../../src/records";
import {
	CONTAINERS,
	everywhere,
	inContainers,
	withContainer,
} from "../../support/dumps/containers";
import { all } from "../../support/dumps/dump-model";
import { LEFTOVER_SECRETS, LEFTOVERS } from "../../support/dumps/leftovers";
import { reportOf } from "../../support/dumps/record-checks";
import { runs } from "../../support/runs";

/** Addresses and hosts in generated logs, and in event-logs and caches. */
const ADDRESSES = [
	"192.0.2.1",
	"2001:db8::1",
	"host.example.org",
	"first.example.org",
	"antispam",
	"203.0.113.7",
];

/** What people do to the layout of a wiki, as the new path of a file; absent if it is deleted. */
type Move = (path: string, pages: string, root: string) => string | undefined;

const below = (path: string, folder: string, to: string): string =>
	path.startsWith(folder) ? to + path.slice(folder.length) : path;

const MOVES: Readonly<Record<string, Move>> = {
	"as it is": (path) => path,
	"pages renamed": (path, pages, root) => below(path, pages, `${root}store/`),
	"pages in the data directory": (path, pages, root) =>
		below(path, pages, root),
	"pages one deeper": (path, pages) => below(path, pages, `${pages}old/`),
	"everything in one folder": (path) => path.replaceAll("/", "_"),
	"pages deleted": (path, pages) =>
		path.startsWith(pages) || path.includes("underlay/") ? undefined : path,
	"pages deleted, with a page file": (path, pages) =>
		path.startsWith(pages)
			? path.endsWith("current")
				? "Page.txt"
				: undefined
			: path,
	"revisions renamed": (path) => path.replace("/revisions/", "/versions/"),
	"revisions and current deleted": (path) =>
		/\/revisions\/|\/current$/.test(path) ? undefined : path,
	"users among the pages": (path, pages, root) =>
		below(path, `${root}user/`, `${pages}user/`),
	"users in another folder": (path, _, root) =>
		below(path, `${root}user/`, `${root}people/`),
	"logs renamed": (path) => path.replace(/(edit|event)-log$/, "$1.log.1"),
	"everything as text files": (path) => `${path}.txt`,
	"everything in a cache": (path) => `cache/${path}`,
	"everything in a folder of attachments": (path) => `_files/${path}`,
	"only logs and users": (path) =>
		/-log$|\/user\/|^user\//.test(path) ? path : undefined,
	"nothing, with a page file": (path) =>
		path.endsWith("current") ? "Page.txt" : undefined,
};

/** Files with something that nobody must get to see. */
const isSecret = (path: string): boolean =>
	!/\/revisions\/|\/attachments\/|\/current|Page\.txt$/.test(path);

/** What is put to the files: leftovers, a link, the script of a package. */
const additions = () =>
	fc.record({
		leftovers: fc.subarray(Object.keys(LEFTOVERS), { maxLength: 2 }),
		/** Below the folder of pages, below the data directory, or at the top. */
		place: fc.constantFrom("pages", "root", "top"),
		link: fc.option(
			fc.record({
				from: fc.constantFrom(
					"Linked/revisions/00000001",
					"Linked/revisions",
					"Linked",
					"Linked.txt",
				),
				target: fc.nat(),
			}),
			{ nil: undefined, freq: 2 },
		),
		hasScript: fc.integer({ min: 0, max: 4 }).map((each) => each === 0),
	});

/** The script of a package in which each file at the top is a page. */
const scriptOf = (paths: readonly string[]): Uint8Array =>
	Buffer.from(
		[
			"MoinMoinPackage|1",
			...[...paths, "MOIN_PACKAGE"].map(
				(path, at) => `AddRevision|${path}|Page${at}`,
			),
		].join("\n"),
	);

/** Whether a path is that of a file or folder already, or below a file. */
const isTaken = (path: string, paths: readonly string[]): boolean =>
	paths.some(
		(other) =>
			other === path ||
			other.startsWith(`${path}/`) ||
			path.startsWith(`${other}/`),
	);

test("no address, host, e-mail or password of a log, user, cache or lock is written, in any layout and container", async () => {
	const opened = new Set<string>();
	await fc.assert(
		fc.asyncProperty(
			dataDirectory(),
			fc.constantFrom(...Object.keys(MOVES)),
			fc.constantFrom(...CONTAINERS),
			additions(),
			async (generated, name, container, added) => {
				const { files, folders, pages, root, wiki } = generated;
				const moved: Record<string, Uint8Array> = {};
				for (const [path, bytes] of Object.entries(files)) {
					const to = MOVES[name]?.(path, pages, root);
					if (to !== undefined) moved[to] = bytes;
				}
				const place = { pages, root, top: "" }[added.place];
				for (const each of added.leftovers)
					if (!isTaken(place + each, Object.keys(moved)))
						moved[place + each] = LEFTOVERS[each] ?? new Uint8Array();
				const secretPaths = Object.keys(moved).filter(isSecret).sort();
				if (added.hasScript && !isTaken("MOIN_PACKAGE", Object.keys(moved)))
					moved.MOIN_PACKAGE = scriptOf(secretPaths);
				// A file cannot be a folder, too.
				const paths = Object.keys(moved);
				fc.pre(paths.length > 0);
				fc.pre(
					paths.every((path) =>
						paths.every((other) => !other.startsWith(`${path}/`)),
					),
				);
				const links: Record<string, string> = {};
				const { link } = added;
				if (link !== undefined && secretPaths.length > 0) {
					const from = `${place}${link.from}`;
					const target =
						secretPaths[link.target % secretPaths.length] ?? "nothing";
					const to =
						link.from.endsWith("1") || link.from.endsWith(".txt")
							? target
							: dirname(target);
					if (!isTaken(from, [...paths, ...folders]))
						links[from] = relative(dirname(from), to) || ".";
				}
				const looseFolders = name === "as it is" ? folders : [];
				const secrets = [
					...ADDRESSES,
					...LEFTOVER_SECRETS,
					...wiki.users.flatMap(({ email, secrets }) => [
						...secrets,
						...(email === undefined ? [] : [email]),
					]),
				];
				try {
					await withContainer(
						container,
						{ files: moved, folders: looseFolders, links },
						async (dump) => {
							opened.add(name).add(dump.kind);
							const options = { revisions: "all", text: true } as const;
							for await (const record of convertDump(dump, options)) {
								const written = JSON.stringify(record);
								for (const secret of secrets)
									expect(written).not.toContain(secret);
							}
						},
					);
				} catch (error) {
					if (!(error instanceof DumpError)) throw error;
				}
			},
		),
		runs(20),
	);
	expect(opened).toContain("data");
});

test.each(Object.keys(LEFTOVERS))(
	"%s beside a page file is refused, or skipped and counted",
	async (path) => {
		const files = { "Page.txt": Buffer.from("text\n") };
		const leftover = { [path]: LEFTOVERS[path] ?? new Uint8Array() };
		const dumpFiles = { files: { ...files, ...leftover }, folders: [] };
		const outcomes = await inContainers(dumpFiles, async (dump) => {
			const records = await all(convertDump(dump, { text: true }));
			const written = JSON.stringify(records);
			for (const secret of LEFTOVER_SECRETS)
				expect(written).not.toContain(secret);
			return reportOf(records).entries.skipped;
		});
		expect([
			everywhere("DumpError UNSUPPORTED"),
			everywhere({ notAPage: 1 }),
		]).toContainEqual(outcomes);
	},
);
