import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		include: ["tests/**/*.test.ts"],
		globalSetup: "tests/support/whole-run/temporary-folder.ts",
		setupFiles: "tests/support/whole-run/default-runs.ts",
		// No test changes what is global, so files share workers and load the modules once: half the time of the suite.
		isolate: false,
		// By default one core of each machine does nothing.
		maxWorkers: "100%",
		// Generated documents die young: an eighth of the time went into collecting them.
		execArgv: ["--min-semi-space-size=64", "--max-semi-space-size=128"],
		testTimeout: 120_000,
		// A browser may take long to start on a busy machine.
		hookTimeout: 120_000,
		reporters: [
			"default",
			["json", { outputFile: "node_modules/.cache/tests.json" }],
		],
	},
});
