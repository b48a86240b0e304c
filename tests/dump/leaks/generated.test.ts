/** Nothing that MoinMoin keeps beside pages reaches the default output, wherever it is in the dump. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { dataDirectory } from "../../../src/arbitraries/dumps/data-directory";
import { DumpError } from "../../../src/dump/index";
import { convertDump } from "../../../src/records";
import { CONTAINERS, withContainer } from "../../support/dumps/containers";
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

/** What people do to the layout of a wiki, as the new path of a file; absent if it is left away. */
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
	"pages left away": (path, pages) =>
		path.startsWith(pages) || path.includes("underlay/") ? undefined : path,
	"pages left away, with a page file": (path, pages) =>
		path.startsWith(pages)
			? path.endsWith("current")
				? "Page.txt"
				: undefined
			: path,
	"revisions renamed": (path) => path.replace("/revisions/", "/versions/"),
	"revisions and current left away": (path) =>
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
};

test("no address, host, e-mail or password of a log, user, cache or lock is written, in any layout and container", async () => {
	const opened = new Set<string>();
	await fc.assert(
		fc.asyncProperty(
			dataDirectory(),
			fc.constantFrom(...Object.keys(MOVES)),
			fc.constantFrom(...CONTAINERS),
			async ({ files, folders, pages, root, wiki }, name, container) => {
				const moved: Record<string, Uint8Array> = {};
				for (const [path, bytes] of Object.entries(files)) {
					const to = MOVES[name]?.(path, pages, root);
					if (to !== undefined) moved[to] = bytes;
				}
				// A file cannot be a folder, too.
				const paths = Object.keys(moved);
				fc.pre(paths.length > 0);
				fc.pre(
					paths.every((path) =>
						paths.every((other) => !other.startsWith(`${path}/`)),
					),
				);
				const looseFolders = name === "as it is" ? folders : [];
				const secrets = [
					...ADDRESSES,
					...wiki.users.flatMap(({ email, secrets }) => [
						...secrets,
						...(email === undefined ? [] : [email]),
					]),
				];
				try {
					await withContainer(
						container,
						{ files: moved, folders: looseFolders },
						async (dump) => {
							opened.add(name);
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
		runs(150),
	);
	expect(opened).toContain("pages renamed");
});
