/** Old URLs of a wiki lead to its site: in the maps, and on a real server. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { quoteName } from "../../src/dump";
import { oldPaths, Redirects } from "../../src/site/redirects/list-redirects";
import { MAP_FILES } from "../../src/site/redirects/map-files";
import { WikiMapBuilder } from "../../src/wiki-map/wiki-map-builder";
import { pageFiles } from "../support/dumps/tiny-wiki";
import { isLong } from "../support/runs";
import {
	folderOf,
	readIn,
	removeFolders,
	siteOf,
} from "../support/sites/generated-site";
import { makeSiteWiki } from "../support/sites/site-wiki";

afterAll(removeFolders);

const wiki = makeSiteWiki({ pages: isLong ? 500 : 60, revisions: 1 });
const dumpFolder = folderOf(wiki.files);
const site = siteOf(dumpFolder, { to: "html" });

const encode = (name: string): string =>
	name.split("/").map(encodeURIComponent).join("/");

/** URLs of the old wiki as browsers ask for them, with the page that each means. */
function* oldUrls(): Generator<{ url: string; page: string }> {
	const names = [
		...wiki.pages.map((page) => [page, page] as const),
		...wiki.redirects,
		...wiki.renamed,
	];
	for (const [name, page] of names) {
		const url = `/moin/${encode(name)}`;
		yield { url, page };
		yield { url: `/moin/${quoteName(name)}`, page };
		yield { url: `/moin/${quoteName(name)}.html`, page };
		yield { url: `${url}?action=raw`, page };
		yield { url: `${url}?action=recall&rev=1`, page };
		yield { url: `/moin/${encode(name.replaceAll(" ", "_"))}`, page };
	}
}

/** URLs of attachments, with what they hold. */
function* oldFiles(): Generator<{ url: string; content: string }> {
	for (const { page, name, content } of wiki.attachments)
		for (const target of [
			encodeURIComponent(name),
			encodeURIComponent(name).replaceAll("%20", "+"),
		])
			yield {
				url: `/moin/${encode(page)}?action=AttachFile&do=get&target=${target}`,
				content,
			};
}

const HEADER: Parameters<WikiMapBuilder["finish"]>[0] = {
	...{ type: "link-map", version: 1, interwiki: {}, macros: [] },
	...{ to: "markdown", site: "plain", names: "slug" },
};

/** Returns the file that a new URL leads to. */
const fileOf = (to: string): string => decodeURIComponent(to.slice(1));

test("writes names of pages in all forms that URLs have had", () => {
	expect(oldPaths("Café Menu/A")).toEqual([
		"Café Menu/A",
		"Café_Menu/A",
		"Caf(c3a920)Menu(2f)A",
		"Caf(c3a9)_Menu(2f)A",
		"Caf(c3a920)Menu(2f)A.html",
	]);
});

test("has all old URLs in the map, each leading to a file that exists", async () => {
	const { folder, report } = await site;
	const list = JSON.parse(readIn(folder, "redirects.json")) as {
		from: string;
		to: string;
	}[];
	expect(report.site.redirects).toBe(list.length);
	const map = new Map(list.map(({ from, to }) => [from, to]));
	expect(map.size).toBe(list.length);
	for (const to of map.values())
		expect(existsSync(join(folder, fileOf(to))), to).toBe(true);
	for (const { url } of oldUrls())
		expect(map.has(url.replace(/\?.*/, "")), url).toBe(true);
	for (const { url, content } of oldFiles())
		if (!url.includes("+"))
			expect(readIn(folder, fileOf(map.get(url) ?? "/index.html"))).toBe(
				content,
			);
	for (const name of wiki.privatePages)
		expect(map.has(`/moin/${encode(name)}`)).toBe(false);
});

describe("pages that redirect to each other", () => {
	const names = ["A", "B", "C", "D", "Self"];
	const targets: Record<string, string> = {
		...{ A: "B", B: "C", C: "B", D: "Missing", Self: "Self" },
	};
	const files = Object.assign(
		{},
		...names.map((name) =>
			pageFiles(name, [{ text: `#redirect ${targets[name]}\n` }]),
		),
	);

	test("send nobody in a circle, and show where they lead", async () => {
		const { folder } = await siteOf(folderOf(files), { to: "html" });
		const refreshes = names.flatMap((name) =>
			/http-equiv="refresh"/.test(readIn(folder, `${name.toLowerCase()}.html`))
				? name
				: [],
		);
		expect(refreshes).toEqual(["A"]);
		const markdown = await siteOf(folderOf(files));
		for (const [file, text] of [
			["a.md", "See [B](b.md)."],
			["b.md", "See [C](c.md)."],
			["c.md", "See [B](b.md)."],
			["d.md", "See Missing."],
		] as const)
			expect(readIn(markdown.folder, file)).toContain(`${text}\n`);
	});

	test("send nobody on endlessly, however many they are", async () => {
		const size = 60;
		const cycle = Object.assign(
			{},
			...Array.from({ length: size }, (_, index) =>
				pageFiles(`P${index}`, [
					{ text: `#redirect P${(index + 1) % size}\n` },
				]),
			),
		);
		const { report } = await siteOf(folderOf(cycle));
		expect(report.site.pages).toEqual({ written: size, stubs: 0 });
	});
});

test("lists each path once, whichever pages could be written so", () => {
	const builder = new WikiMapBuilder();
	// Both are A_B_C in URLs with underscores.
	for (const name of ["A B_C", "A_B C"])
		builder.add({ name, folder: `data/${name}`, file: `${name}.md` });
	const paths = [...new Redirects(builder.finish(HEADER), "/moin")].map(
		({ path }) => path,
	);
	expect(paths).toContain("/moin/A_B_C");
	expect(new Set(paths).size).toBe(paths.length);
});

test("reads the map of a wiki three times for all files of redirects", () => {
	const builder = new WikiMapBuilder();
	for (const name of ["a", "b", "c"])
		builder.add({ name, folder: `data/${name}`, file: `${name}.md` });
	const map = builder.finish(HEADER);
	const pages = vi.spyOn(map, "pages");
	const list = new Redirects(map, "/moin");
	for (const { lines } of MAP_FILES) expect([...lines(list)]).not.toEqual([]);
	expect(pages).toHaveBeenCalledTimes(3);
});

test("leaves out what nginx does not take, and says so", async () => {
	const long = "x".repeat(5000);
	const map = new WikiMapBuilder();
	map.add({ name: long, folder: "data/x", file: "x.md" });
	map.add({ name: "z", folder: "data/z", file: "z.md" });
	const list = new Redirects(map.finish(HEADER), "");
	const text = (name: string): string =>
		[...(MAP_FILES.find((file) => file.name === name)?.lines(list) ?? [])].join(
			"",
		);
	const nginx = text("redirects.nginx.conf");
	expect(nginx).not.toContain("xxx");
	expect(nginx).toContain('"/z" "/z.md";');
	expect(nginx).toContain("# nginx takes no more than 4095 bytes: 2 longer");
	expect(text("redirects.json")).toContain(long);
});

test("ends where an attachment cannot be written, and does not count it as one that cannot be read", async () => {
	const files = {
		...pageFiles("Page", [{ text: "text\n" }]),
		"data/pages/Page/attachments/a.txt": "a",
	};
	const folder = folderOf({ attachments: "a file" });
	await expect(
		siteOf(folderOf(files), { force: true }, folder),
	).rejects.toThrow(/attachments is not a folder/);
});

const hasNginx = spawnSync("nginx", ["-v"]).status === 0;

describe.skipIf(!hasNginx)(
	"on nginx (skipped where it is not installed)",
	() => {
		let server: ChildProcess;
		let socket = "";
		beforeAll(async () => {
			const { folder } = await site;
			const place = folderOf({});
			socket = join(place, "nginx.sock");
			const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
				.map((name) => `${name}_temp_path ${place}/${name};`)
				.join("\n");
			const file = join(place, "nginx.conf");
			writeFileSync(
				file,
				`daemon off;
${process.getuid?.() === 0 ? "user root;" : ""}
pid ${place}/pid;
error_log ${place}/error.log;
events {}
http {
${temporary}
access_log off;
include ${folder}/redirects.nginx.conf;
server {
	listen unix:${socket};
	root ${folder};
	if ($moin_redirect) { return 301 $moin_redirect; }
}
}
`,
			);
			const check = spawnSync("nginx", ["-t", "-c", file, "-p", place], {
				encoding: "utf8",
			});
			expect(check.status, check.stderr).toBe(0);
			server = spawn("nginx", ["-c", file, "-p", place], { stdio: "ignore" });
			for (let tries = 0; tries < 100 && !existsSync(socket); tries++)
				await setTimeout(50);
		});
		afterAll(() => {
			server?.kill("SIGQUIT");
		});

		const get = (
			path: string,
		): Promise<{
			status: number | undefined;
			location: string | undefined;
			body: string;
		}> =>
			new Promise((resolve, reject) => {
				request({ socketPath: socket, path }, (response) => {
					let body = "";
					response.setEncoding("utf8");
					response.on("data", (chunk) => {
						body += chunk;
					});
					response.on("end", () =>
						resolve({
							status: response.statusCode,
							location: response.headers.location,
							body,
						}),
					);
				})
					.on("error", reject)
					.end();
			});

		test("answers old URLs of pages with 301 and pages that exist", async () => {
			const urls = [...oldUrls()];
			expect(urls.length).toBeGreaterThan(200);
			for (const { url } of urls) {
				const { status, location = "" } = await get(url);
				expect([url, status]).toEqual([url, 301]);
				const path = new URL(location, "http://localhost").pathname;
				expect([url, (await get(path)).status]).toEqual([url, 200]);
			}
		});

		test("answers old URLs of attachments with 301 and their bytes", async () => {
			for (const { url, content } of oldFiles()) {
				const { status, location = "" } = await get(url);
				expect([url, status]).toEqual([url, 301]);
				const path = new URL(location, "http://localhost").pathname;
				expect((await get(path)).body).toBe(content);
			}
		});

		test("answers URLs of private pages as those of pages that do not exist", async () => {
			for (const name of [...wiki.privatePages, "Nowhere"])
				expect((await get(`/moin/${encode(name)}`)).status).toBe(404);
		});
	},
);
