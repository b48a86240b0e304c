/** The stylesheet and the script of reports, as text that a page holds. */
import { createHash } from "node:crypto";
import { build } from "esbuild";

/** Text of an element, and what a content security policy calls it. */
export interface Asset {
	text: string;
	hash: string;
}

export interface ReportAssets {
	style: Asset;
	script: Asset;
}

const browser = new URL("../../src/report-page/browser/", import.meta.url);

/** Returns both, bundled and minified. */
export async function reportAssets(): Promise<ReportAssets> {
	return {
		style: await bundle("report.css"),
		script: await bundle("report.ts"),
	};
}

async function bundle(entry: string): Promise<Asset> {
	const { outputFiles } = await build({
		entryPoints: [new URL(entry, browser).pathname],
		bundle: true,
		minify: true,
		format: "iife",
		target: "es2022",
		charset: "ascii",
		write: false,
	});
	const text = outputFiles
		.map((file) => file.text)
		.join("")
		.trim();
	const digest = createHash("sha256").update(text).digest("base64");
	return { text, hash: `sha256-${digest}` };
}
