/** Every example of the documentation does what it says; needs the build, which `npm test` makes first. */
import { afterAll, describe, expect, test } from "vitest";
import { ExampleFolder, missingPrograms } from "../support/docs/example-folder";
import { type Fence, fencesOf, pages, readPage } from "../support/docs/fences";
import { ProgramRunner } from "../support/docs/program-runner";
import { isLong } from "../support/runs";

/** Languages of blocks that are no programs: output, and configuration of other programs. */
const SHOWN = new Set(["text", "nginx", "moin"]);

const examples = pages.map((page) => ({
	page,
	fences: fencesOf(readPage(page)),
}));

const programs = (fences: readonly Fence[]): Fence[] =>
	fences.filter(
		({ language, notRun }) =>
			notRun === undefined && (language === "ts" || language === "sh"),
	);

/** Conversions of wikis, and what reads their output. */
const CONVERSION = /\bmoinmoin(?:-parser)? convert\b|\.ndjson\b/;

/** Returns why an example is not run. */
function reasonToSkip(language: string, code: string): string | undefined {
	if (!isLong && CONVERSION.test(code)) return "takes long: npm run test:long";
	const missing = language === "sh" ? missingPrograms(code) : [];
	return missing.length === 0
		? undefined
		: `${missing.join(", ")} is not installed`;
}

test.each(examples)(
	"$page says of each block of code what it is",
	({ page, fences }) => {
		// The specification quotes markup, whose blocks have no language.
		const unknown = fences.filter(
			({ language, notRun }) =>
				!SHOWN.has(language) &&
				language !== "ts" &&
				language !== "sh" &&
				notRun === undefined,
		);
		expect(unknown.map(({ line }) => `${page}:${line}`)).toEqual([]);
	},
);

test("examples in TypeScript compile under strict", () => {
	const folder = new ExampleFolder();
	try {
		const code = examples.flatMap(({ fences }) =>
			fences
				.filter(({ language }) => language === "ts")
				.map((fence) => fence.code),
		);
		expect(code.length).toBeGreaterThan(20);
		expect(folder.compile(code)).toEqual({ status: 0, out: "", err: "" });
	} finally {
		folder.remove();
	}
});

const runner = new ProgramRunner();
afterAll(() => runner.stop());

describe.each(examples.filter(({ fences }) => programs(fences).length > 0))(
	"$page",
	({ fences }) => {
		const folder = new ExampleFolder();
		afterAll(() => folder.remove());

		for (const { line, language, code, printed } of programs(fences)) {
			const reason = reasonToSkip(language, code);
			const title = reason === undefined ? "" : ` (skipped: ${reason})`;
			test.skipIf(reason !== undefined)(
				`runs line ${line}${title}`,
				async () => {
					const { status, out, err } =
						language === "sh"
							? folder.shell(code)
							: await folder.program(code, runner);
					expect([status, err]).toEqual([0, expect.any(String)]);
					if (printed !== undefined) expect(out).toBe(printed);
				},
			);
		}
	},
);
