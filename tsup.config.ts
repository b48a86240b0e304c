import { defineConfig } from "tsup";

export default defineConfig([
	{
		entry: { index: "src/index.ts", usergroups: "src/usergroups/index.ts" },
		format: ["esm", "cjs"],
		dts: true,
		target: "node22",
		clean: true,
	},
	{
		entry: { cli: "src/cli/bin.ts" },
		format: ["esm"],
		target: "node22",
		splitting: true,
	},
]);
