/** The site of the documentation, built and served at a path of a server. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { filesOf, readHtml } from "../sites/check-links";
import { root } from "./fences";

/** Where the site is on its server; not at the top, so that a link that forgets it is broken. */
const BASE = "/some/path/";

const TYPES: Readonly<Record<string, string>> = {
	".css": "text/css",
	".html": "text/html; charset=utf-8",
	".js": "text/javascript",
	".json": "application/json",
	".svg": "image/svg+xml",
	".wasm": "application/wasm",
};

export class BuiltSite {
	readonly #folder = join(root, "docs/.vitepress/dist");
	readonly #files: ReadonlySet<string>;
	readonly #server: Server;

	/** Builds and serves the site. */
	constructor() {
		const { status, stderr, stdout } = spawnSync(
			process.execPath,
			["scripts/docs/build-docs.ts"],
			{
				cwd: root,
				encoding: "utf8",
				env: { ...process.env, DOCS_BASE: BASE, NODE_ENV: "production" },
			},
		);
		if (status !== 0)
			throw new Error(`the site is not built: ${stdout}${stderr}`);
		this.#files = new Set(filesOf(this.#folder));
		this.#server = createServer(({ url = "" }, response) => {
			const path = this.#fileAt(new URL(url, "http://a").pathname);
			if (path === undefined) response.writeHead(404).end();
			else
				response
					.setHeader("content-type", TYPES[extname(path)] ?? "text/plain")
					.end(readFileSync(join(this.#folder, path)));
		}).listen(0, "127.0.0.1");
	}

	/** The pages, from the root of the site. */
	get pages(): string[] {
		return [...this.#files].filter((path) => path.endsWith(".html"));
	}

	/** Returns the URL of a page. */
	urlOf(page: string): string {
		const { port } = this.#server.address() as AddressInfo;
		return `http://127.0.0.1:${port}${BASE}${page}`;
	}

	/** Finds links that lead to no file of the site or to no part of a page: `page: link`. */
	brokenLinks(): { broken: string[]; checked: number } {
		const pages = new Map(
			this.pages.map((path) => [
				path,
				readHtml(readFileSync(join(this.#folder, path), "utf8")),
			]),
		);
		const broken: string[] = [];
		let checked = 0;
		for (const [path, { links }] of pages)
			for (const link of links) {
				const { origin, pathname, hash } = new URL(
					link,
					`http://a${BASE}${path}`,
				);
				if (origin !== "http://a") continue;
				checked++;
				const file = this.#fileAt(pathname);
				const id = decodeURIComponent(hash.slice(1));
				const hasPart = id === "" || pages.get(file ?? "")?.ids.has(id);
				if (file === undefined || !hasPart) broken.push(`${path}: ${link}`);
			}
		return { broken, checked };
	}

	stop(): void {
		this.#server.close();
	}

	#fileAt(pathname: string): string | undefined {
		if (!pathname.startsWith(BASE)) return undefined;
		const path = decodeURIComponent(pathname.slice(BASE.length));
		const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
		return this.#files.has(file) ? file : undefined;
	}
}
