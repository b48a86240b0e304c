/**
 * Builds the site of the documentation into `docs/.vitepress/dist`: `npm run docs`. With `--pages` it only writes the pages that
 * are generated, for a server of VitePress.
 */
import { execFileSync } from "node:child_process";
import { cpSync } from "node:fs";
import { build } from "vitepress";
import { generatePages } from "./generate-pages.ts";

await generatePages();
if (!process.argv.includes("--pages")) {
	await build("docs");
	execFileSync("npm", ["run", "--silent", "playground:build"], {
		stdio: "inherit",
		env: { ...process.env, PLAYGROUND_DOCS: "../" },
	});
	cpSync("playground/dist", "docs/.vitepress/dist/play", { recursive: true });
}
