import { defineConfig } from "tsup";

/** Names of countries are bundled: JSON modules are not the same in all versions of Node that we run on. */
const noExternal = [/^i18n-iso-countries\/langs\//];

export default defineConfig([
	{
		entry: {
			index: "src/index.ts",
			usergroups: "src/usergroups/index.ts",
			arbitraries: "src/arbitraries/index.ts",
			dump: "src/records/index.ts",
			hast: "src/hast/index.ts",
			mdast: "src/mdast/index.ts",
			pandoc: "src/pandoc/index.ts",
			unified: "src/unified/index.ts",
		},
		format: ["esm", "cjs"],
		dts: true,
		target: "node22",
		noExternal,
		clean: true,
	},
	{
		entry: {
			cli: "src/cli/bin.ts",
			"convert-worker": "src/records/threads/worker.ts",
		},
		format: ["esm"],
		target: "node22",
		noExternal,
		splitting: true,
	},
]);
