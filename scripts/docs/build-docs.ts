/**
 * Builds the site of the documentation into `docs/.vitepress/dist`: `npm run docs`. With `--pages` it only writes the pages that
 * are generated, for a server of VitePress.
 */
import { cpSync, existsSync } from "node:fs";
import { build } from "vitepress";
import { generatePages } from "./generate-pages.ts";

const PLAYGROUND = "playground/dist";

await generatePages();
if (!process.argv.includes("--pages")) {
	await build("docs");
	if (existsSync(PLAYGROUND))
		cpSync(PLAYGROUND, "docs/.vitepress/dist/play", { recursive: true });
}
