/** Texts of a job as records. */
import { describe, expect, test } from "vitest";
import { parse } from "../../../src/parse";
import { noFacts } from "../../../src/records/facts/page-facts";
import { type Job, toRecords } from "../../../src/records/threads/job";
import { toUserGroups } from "../../../src/usergroups/assemble/to-user-groups";
import { jobContext } from "../../support/dumps/job-context";

type Draft = NonNullable<Job["page"]>["draft"];

const known = {
	macros: ["OurMacro"],
	parsers: [],
	interwiki: { OurWiki: "https://wiki.example.org/" },
};

describe("records of a job", () => {
	const context = jobContext({
		wanted: {
			text: true,
			ast: true,
			groups: false,
			positions: true,
			dialect: "auto",
			tries: undefined,
		},
		known,
	});
	const facts = (text: string, dialect: "1.5" | "1.9" | undefined) =>
		toRecords(
			{
				pageName: "Me",
				page: { draft: DRAFT, newest: { text, file: "a", dialect } },
				revisions: [],
			},
			{ ...context, known: { ...known } },
		).page;
	const none = { seen: 0, written: 0, skipped: {} };
	const DRAFT: Draft = {
		type: "page",
		name: "Me",
		directory: "Me",
		origin: "data",
		state: "live",
		instructions: [],
		revisions: none,
		revisionsWithout: { time: 0, author: 0 },
		attachments: none,
		logLines: none,
		sharedLogLines: 0,
		edits: [],
		otherFiles: 0,
		peopleSkipped: { addresses: 0, hosts: 0 },
		problems: [],
	};

	test("count macros that 1.5 leaves as text, whatever their arguments", () => {
		const text = "[[Nomacro]] [[Other(a: b)]] [[Nomacro(1)]] [[OurMacro]]\n";
		expect(facts(text, "1.5")?.unknown.macros).toEqual({
			Nomacro: 2,
			Other: 1,
		});
		expect(
			facts(`${text}[[broken|x]] <<Date>>\n`, "1.5")?.unknown.macros,
		).toEqual({ Nomacro: 2, Other: 1 });
	});

	test("know the wiki's own names, in either dialect", () => {
		for (const [dialect, text] of [
			["1.5", "[wiki:OurWiki:P x] [[OurMacro]] [[Date]] wiki:MoinMoin:Q"],
			["1.9", "[[OurWiki:P|x]] <<OurMacro>> <<Date>> [[MoinMoin:Q]]"],
		] as const)
			expect(facts(text, dialect)).toMatchObject({
				dialect,
				links: { interwiki: ["OurWiki:P", "MoinMoin:Q"], pages: [] },
				unknown: { macros: {}, interwiki: {} },
			});
	});

	test("are in the dialect of the dump before that of signs, and in that which is asked for before all", () => {
		const dialectOf = (
			wanted: "auto" | "1.5" | "1.9",
			known: "1.5" | "1.9" | undefined,
		) =>
			(["text", "ast"] as const).map((what) => {
				const only = { text: false, ast: false, [what]: true };
				const { revisions } = toRecords(
					{
						pageName: "Me",
						revisions: [
							{
								record: { type: "revision", page: "Me", revision: 1 },
								source: {
									text: "[[TableOfContents]]\n",
									file: "a",
									dialect: known,
								},
							},
						],
					},
					{
						...context,
						wanted: { ...context.wanted, ...only, dialect: wanted },
					},
				);
				return revisions[0]?.dialect;
			});
		expect(dialectOf("auto", undefined)).toEqual(["1.9", "1.9"]);
		expect(dialectOf("auto", "1.9")).toEqual(["1.9", "1.9"]);
		expect(dialectOf("1.5", "1.9")).toEqual(["1.5", "1.5"]);
		expect(dialectOf("1.9", undefined)).toEqual(["1.9", "1.9"]);
	});

	test("have the facts of the newest revision, wherever its text is", () => {
		const texts = ["[[Old]]\n", "[[New]] http://a.example\n", "[[Later]]\n"];
		const revisions = texts.map((text, index) => ({
			record: { type: "revision" as const, page: "Me", revision: index + 1 },
			source: { text, file: "a", dialect: "1.9" as const },
		}));
		const pageOf = (newest: number | undefined) =>
			toRecords(
				{ pageName: "Me", page: { draft: DRAFT, newest }, revisions },
				context,
			).page;
		expect(pageOf(1)).toEqual(facts(texts[1] ?? "", "1.9"));
		expect(pageOf(2)?.links.pages).toEqual(["Later"]);
		expect(pageOf(undefined)).toEqual({
			...DRAFT,
			...noFacts(),
		});
		const later = toRecords({ pageName: "Me", revisions }, context);
		expect(later.page).toBeUndefined();
		expect(later.revisions).toMatchObject(texts.map((text) => ({ text })));
	});

	test("have the groups of a page if they are asked for", () => {
		const text = "= Germany =\n * [[https://lug.example.org/|LUG Example]]\n";
		const groupsOf = (groups: boolean) =>
			toRecords(
				{
					pageName: "Groups",
					revisions: [
						{
							record: { type: "revision", page: "Groups", revision: 1 },
							source: { text, file: "a", dialect: "1.9" },
						},
					],
				},
				{ ...context, wanted: { ...context.wanted, ast: false, groups } },
			).revisions[0]?.groups;
		expect(groupsOf(true)).toEqual(
			toUserGroups(parse(text, { dialect: "1.9", pageName: "Groups" }), {
				pageName: "Groups",
			}),
		);
		expect(JSON.stringify(groupsOf(true))).toContain("LUG Example");
		expect(groupsOf(false)).toBeUndefined();
	});

	test("have places in their trees if they are asked for", () => {
		const treeOf = (positions: boolean) =>
			toRecords(
				{
					pageName: "Me",
					revisions: [
						{
							record: { type: "revision", page: "Me", revision: 1 },
							source: { text: "a ''b''\n", file: "a", dialect: "1.9" },
						},
					],
				},
				{ ...context, wanted: { ...context.wanted, positions } },
			).revisions[0]?.ast;
		const keysIn = (positions: boolean): number =>
			JSON.stringify(treeOf(positions)).split('"position":').length - 1;
		expect(keysIn(true)).toBe(5);
		expect(keysIn(false)).toBe(0);
		expect(JSON.stringify(treeOf(false))).toContain('"emphasis"');
		expect(Object.keys(treeOf(false) ?? {})).not.toContain("position");
	});
});
