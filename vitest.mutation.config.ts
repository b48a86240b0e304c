import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Files that detect most mutants in the least time: the first test that fails ends the run of a mutant. */
const FIRST = [
	"conformance",
	"usergroups/steps",
	"region-codes",
	"cli",
	"dictionaries/words",
];

const rank = ({ moduleId }: TestSpecification): number => {
	const index = FIRST.findIndex((name) =>
		moduleId.endsWith(`/${name}.test.ts`),
	);
	return index < 0 ? FIRST.length : index;
};

class FastestFirst extends BaseSequencer {
	override async sort(
		files: TestSpecification[],
	): Promise<TestSpecification[]> {
		return files.toSorted((a, b) => rank(a) - rank(b));
	}
}

/** The tests as Stryker runs them for each mutant. */
export default defineConfig({
	test: {
		include: ["tests/**/*.test.ts"],
		exclude: [
			"tests/hostile.test.ts",
			"tests/package.test.ts",
			"tests/scripts/**",
		],
		setupFiles: [
			"tests/support/whole-run/default-runs.ts",
			"tests/support/whole-run/mutation-setup.ts",
		],
		env: { RUNS: process.env.RUNS ?? "20" },
		sequence: { sequencer: FastestFirst },
		isolate: false,
		testTimeout: 120_000,
	},
});
