import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Those that take least time for what they see come first: the first test that fails ends the run of a mutant. */
const FIRST = [
	"conformance",
	"usergroups-steps",
	"region-codes",
	"cli",
	"usergroups-words",
];

const rank = ({ moduleId }: TestSpecification): number => {
	const at = FIRST.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
	return at < 0 ? FIRST.length : at;
};

class QuickFirst extends BaseSequencer {
	override async sort(
		files: TestSpecification[],
	): Promise<TestSpecification[]> {
		return files.toSorted((a, b) => rank(a) - rank(b));
	}
}

/** The tests as Stryker runs them, once for each mutant. */
export default defineConfig({
	test: {
		include: ["tests/**/*.test.ts"],
		exclude: ["tests/hostile.test.ts", "tests/package.test.ts"],
		setupFiles: ["tests/support/mutation-setup.ts"],
		env: { RUNS: process.env.RUNS ?? "20" },
		sequence: { sequencer: QuickFirst },
		isolate: false,
		testTimeout: 120_000,
	},
});
