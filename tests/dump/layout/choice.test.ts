/** Which of several folders `pages` a dump is of. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DumpError } from "../../../src/dump/dump-error";
import {
	type Candidate,
	choosePages,
	findLayout,
	MAX_DEPTH,
} from "../../../src/dump/layout";
import type { PageEvidence } from "../../../src/dump/page-signs";
import { tree } from "../../support/dumps/dump-files";
import { memoryFolder } from "../../support/dumps/memory-files";
import { runs } from "../../support/runs";

const candidates = (): fc.Arbitrary<Candidate[]> =>
	fc.uniqueArray(
		fc.record({
			path: fc
				.array(fc.constantFrom("a", "b", "pages", "underlay", "my-underlay"), {
					maxLength: 4,
				})
				.map((names) => [...names, "pages", ""].join("/")),
			evidence: fc.constantFrom<PageEvidence>("certain", "possible", "no"),
			isNamed: fc.boolean(),
		}),
		{ maxLength: 6, selector: ({ path }) => path },
	);

const isUnderlay = ({ path }: Candidate): boolean =>
	path.split("/").includes("underlay");

/** Folders that hold pages or, where none does, all; none that is in another. */
function outermost(found: readonly Candidate[]): Candidate[] {
	const [eligible = []] = [
		found.filter(({ evidence, isNamed }) => evidence !== "no" && isNamed),
		found.filter(({ evidence }) => evidence === "certain"),
		found.filter(({ evidence }) => evidence === "possible"),
		found,
	].filter(({ length }) => length > 0);
	return eligible
		.filter(
			(each) =>
				!eligible.some(
					(other) => other !== each && each.path.startsWith(other.path),
				),
		)
		.sort((a, b) => (a.path < b.path ? -1 : 1));
}

test("the wiki's own pages come before an underlay, and there must be only one wiki", () => {
	fc.assert(
		fc.property(candidates(), (found) => {
			const own = outermost(found.filter((each) => !isUnderlay(each)));
			const under = outermost(found.filter(isUnderlay));
			const mains = own.length > 0 ? own : under;
			if (mains.length > 1) {
				const named = mains.slice(0, 5).map(({ path }) => path);
				expect(() => choosePages(found, "wiki.tar")).toThrow(
					new DumpError(
						"AMBIGUOUS",
						"wiki.tar",
						`has several wikis: ${named.join(", ")}`,
					),
				);
				return;
			}
			const [main] = mains;
			const [underlay] = own.length > 0 ? under : [];
			expect(choosePages(found, "wiki.tar")).toEqual(
				main && {
					main,
					...(underlay && { underlay }),
					others: found.filter(
						(each) =>
							each.evidence === "certain" && each !== main && each !== underlay,
					),
				},
			);
		}),
		runs(500),
	);
});

describe("in folders", () => {
	const find = (paths: string[], broken: string[] = []) =>
		findLayout(
			memoryFolder(
				tree(Object.fromEntries(paths.map((path) => [path, ""]))),
				new Set(broken),
			),
			"wiki",
		);

	test("pages are found as deep as is looked, and no deeper", async () => {
		const at = (depth: number) =>
			`${"d/".repeat(depth - 1)}data/pages/A/current`;
		expect(await find([at(MAX_DEPTH - 1)])).toMatchObject({ kind: "data" });
		expect(await find([at(MAX_DEPTH)])).toBeUndefined();
	});

	test.each([
		["beside the pages", ["data/pages/A/current", "x/y"], ["x"]],
		["that is a page", ["pages/A/current", "pages/B/current"], ["pages/A"]],
		[
			"of pages of another wiki",
			["a/pages/A/current", "b/pages/x"],
			["b/pages"],
		],
	])("a folder %s may be unreadable", async (_, paths, broken) => {
		const layout = await find(paths, broken);
		expect(layout?.kind).toBe("data");
		expect(layout?.pages.path).toBe(
			paths[0]?.slice(0, paths[0].indexOf("/A/")),
		);
	});

	const unnamed = (count: number): string[] =>
		Array.from(
			{ length: count },
			(_, at) => `${String(at).padStart(3, "0")}/notes/x`,
		);

	test("pages that no folder of that name holds are recognized by what their folders hold", async () => {
		const kindOf = async (paths: string[]) => (await find(paths))?.kind;
		expect(await kindOf([...unnamed(49), "Last/current"])).toBe("pages");
		expect(await kindOf([...unnamed(500), "Last/current"])).toBe("pages");
		expect(await kindOf(["A/current/x"])).toBeUndefined();
		expect(await kindOf(["A/edit-log"])).toBe("pages");
		expect(await kindOf(["A/revisions/00000001"])).toBe("pages");
		expect(await kindOf(["A/attachments/a.png"])).toBe("pages");
		expect(await kindOf(["A/current-locked", "A/old-revisions/1"])).toBe(
			undefined,
		);
		expect(await kindOf(["current"])).toBe("pages");
	});

	test("siblings of the pages are the data directory", async () => {
		const layout = await find(["w/data/pages/A/current", "w/data/meta", "w/x"]);
		expect(layout?.data.map(({ path }) => path)).toEqual([
			"w/data/meta",
			"w/data/pages",
		]);
	});
});
