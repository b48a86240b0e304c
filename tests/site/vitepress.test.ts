/** A site that a real generator builds: it reports links that lead nowhere. */
import { spawnSync } from "node:child_process";
import { existsSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { isLong } from "../support/runs";
import { filesOf } from "../support/sites/check-links";
import {
	folderOf,
	removeFolders,
	siteOf,
} from "../support/sites/generated-site";
import { makeSiteWiki } from "../support/sites/site-wiki";

afterAll(removeFolders);

describe.skipIf(!isLong)("VitePress (takes long: npm run test:long)", () => {
	test("builds a wiki without a broken link", async () => {
		const wiki = makeSiteWiki({ pages: 500, revisions: 6 });
		const { folder } = await siteOf(folderOf(wiki.files), {
			site: "vitepress",
		});
		const { resolve } = createRequire(import.meta.url);
		const vitepress = dirname(resolve("vitepress/package.json"));
		const program = join(vitepress, "bin/vitepress.js");
		// What the generator needs must be installed where the site is.
		symlinkSync(dirname(vitepress), join(folder, "node_modules"));
		const { status, stdout, stderr } = spawnSync(
			process.execPath,
			[program, "build", folder],
			{ encoding: "utf8" },
		);
		expect([status, `${stdout}${stderr}`]).toEqual([
			0,
			expect.not.stringContaining("dead link"),
		]);
		const built = join(folder, ".vitepress/dist");
		expect(
			filesOf(built).filter((path) => path.endsWith(".html")),
		).toHaveLength(wiki.pages.length + wiki.redirects.size + 2);
		for (const path of filesOf(join(folder, "public")))
			expect(existsSync(join(built, path))).toBe(true);
	});
});
