/** `moinmoin groups` for people: decisions, Markdown and the summary. */
import { PassThrough } from "node:stream";
import fc from "fast-check";
import { marked } from "marked";
import { afterAll, describe, expect, test } from "vitest";
import { main } from "../../src/cli/main";
import { GroupsSummary } from "../../src/cli/output/groups-summary";
import { markdownGroups } from "../../src/cli/output/markdown-groups";
import type { LinkKind } from "../../src/usergroups/result/schema";
import {
	anyTree,
	group,
	link,
	page,
	region,
} from "../support/groups/group-trees";
import { ioOf, removeFolder, run, write } from "../support/run-cli";
import { runs } from "../support/runs";

afterAll(removeFolder);

const CHILE =
	"= Chile =\n * [[http://a.example|A Group]] - Arica\n  * Blog: http://b.example\n * Please add yours!\n";

/** The decisions on a file, as --explain writes them for programs. */
async function decisionsIn(file: string): Promise<unknown[]> {
	const options = ["--explain", "--format", "ndjson"];
	const { out } = await run(["groups", ...options, file]);
	return out
		.trim()
		.split("\n")
		.map((line) => JSON.parse(line));
}

describe("--explain", () => {
	test("shows what each item was taken for, by which rule and why", async () => {
		const file = write("chile.txt", CHILE);
		const { code, out } = await run(["groups", "--explain", file]);
		expect(code).toBe(0);
		const [header, ...rows] = out.trim().split("\n");
		expect(header?.split(/\s+/)).toEqual([
			"LINE",
			"KIND",
			"NAME",
			"RULE",
			"EVIDENCE",
		]);
		expect(rows.map((row) => row.split(/\s{2,}/).slice(0, 4))).toEqual([
			["2", "group", "A Group", "listed"],
			["3", "channel", "Blog: http://b.example", "channel-words"],
			["4", "prose", "Please add yours", "request"],
		]);
	});

	test("gives lines of JSON with --format ndjson", async () => {
		const file = write("chile.txt", CHILE);
		const decisions = await decisionsIn(file);
		expect(decisions).toHaveLength(3);
		expect(decisions[0]).toMatchObject({
			page: file,
			kind: "group",
			name: "A Group",
			rule: "listed",
			position: { start: { line: 2 } },
		});
	});

	test.each([
		[
			" * [[http://a.example|Alpha]], no longer active",
			'defunct: "no longer active"',
		],
		[" * --([[http://a.example|Alpha]])--", "defunct: the name is struck out"],
		[
			" * [[http://a.example|Alpha]] (seeking members)",
			'forming: "seeking members"',
		],
		[" * [[http://a.example|Alpha]] (closed)", 'defunct: "closed"'],
		[" * Group forming in Arica", "forming: the item is about its start"],
	])("says why a group is not listed: %j", async (item, reason) => {
		const file = write("status.txt", `= Chile =\n${item}\n`);
		expect(await decisionsIn(file)).toMatchObject([
			{ kind: "group", evidence: expect.arrayContaining([reason]) },
		]);
	});

	test("shows paragraphs that have links and list no group", async () => {
		const file = write(
			"paragraphs.txt",
			"= Chile =\nNo link is here.\n\nSee [[http://a.example|the map]].\n\n[[http://b.example|Beta]] - Arica\n",
		);
		const { out } = await run(["groups", "--explain", file]);
		const rows = out.trim().split("\n").slice(1);
		expect(rows.map((row) => row.split(/\s{2,}/).slice(0, 4))).toEqual([
			["4", "prose", "See the map", "paragraph"],
			["6", "group", "Beta", "listed"],
		]);
	});

	test.each([["--country", "CL"], ["--pretty"], ["--format", "csv"]])(
		"takes no %s",
		async (...options) => {
			const file = write("chile.txt", CHILE);
			const { code, err } = await run([
				"groups",
				"--explain",
				...options,
				file,
			]);
			expect(code).toBe(2);
			expect(err).toContain("--explain");
		},
	);
});

describe("--format markdown", () => {
	test("writes headings, groups and their links", async () => {
		const file = write("chile.txt", CHILE);
		const { out } = await run(["groups", "--format", "markdown", file]);
		expect(out).toBe(
			"# Chile\n\nPlease add yours!\n\n- [A Group](http://a.example) – Arica – [blog](http://b.example)\n",
		);
	});

	test("keeps sections without groups, but for those with nothing in them", () => {
		const text = markdownGroups(
			page({
				regions: [
					region({
						name: "Calendars",
						description: "All dates.",
						links: [link("http://a.example", { label: "Dates" })],
					}),
					region({ name: "Empty", regions: [region({ name: "Empty, too" })] }),
					region({
						name: "More",
						regions: [
							region({ name: "Lists", links: [link("http://b.example")] }),
						],
					}),
				],
			}),
		);
		expect(text).toBe(
			"# Calendars\n\nAll dates.\n\n[Dates](http://a.example)\n\n# More\n\n## Lists\n\n[website](http://b.example)\n",
		);
	});

	test.each<[LinkKind, LinkKind, string]>([
		["mailing-list", "website", "http://b.example"],
		["social", "meetup", "http://b.example"],
		["website", "meetup", "http://a.example"],
		["mailing-list", "chat", "http://a.example"],
	])("of a %s and a %s links the name to %s", (first, second, home) => {
		const text = markdownGroups(
			page({
				groups: [
					group({
						name: "Alpha",
						links: [
							link("http://a.example", { kind: first }),
							link("http://b.example", { kind: second }),
						],
					}),
				],
			}),
		);
		expect(text).toContain(`[Alpha](${home})`);
		expect(text.match(/example/g)).toHaveLength(2);
	});

	test("escapes what would be markup", () => {
		const text = markdownGroups(
			page({
				regions: [
					region({
						name: "*Chile*",
						groups: [
							group({
								name: "[A] <b>",
								links: [link("http://a.example/(x)")],
							}),
						],
					}),
				],
			}),
		);
		const html = marked.parse(text, { async: false });
		expect(html).toContain("<h1>*Chile*</h1>");
		expect(html).toContain('<a href="http://a.example/(x)">[A] &lt;b&gt;</a>');
	});

	test("names every group of any tree", () => {
		fc.assert(
			fc.property(anyTree(), (tree) => {
				const text = markdownGroups(tree);
				const names = [
					...JSON.stringify([tree.regions, tree.groups]).matchAll(
						/"nameSource"/g,
					),
				];
				expect(text.match(/^ *- /gm) ?? []).toHaveLength(names.length);
			}),
			runs(100),
		);
	});
});

describe("the summary", () => {
	test("counts groups, regions, links by kind and messages by rule", () => {
		const summary = new GroupsSummary();
		summary.add(
			page({
				regions: [
					region({
						groups: [
							group({
								links: [
									link("http://a.example"),
									link("http://b.example", { kind: "chat" }),
								],
								groups: [group({ links: [link("http://c.example")] })],
							}),
						],
					}),
				],
			}),
		);
		expect(summary.lines()).toEqual([
			"1 page: 2 groups in 1 region",
			"links: 2 website, 1 chat",
		]);
	});

	test("is shown at a terminal, and not with --quiet or elsewhere", async () => {
		const file = write("chile.txt", CHILE);
		const shownFor = async (
			terminal: PassThrough | undefined,
			...options: string[]
		): Promise<string> => {
			const lines: string[] = [];
			await main(["groups", ...options, file], {
				...ioOf({ terminal }),
				err: (text) => void lines.push(text),
			});
			return lines.join("");
		};
		expect(await shownFor(new PassThrough())).toContain(
			"1 page: 1 group in 1 region",
		);
		expect(await shownFor(new PassThrough(), "--quiet")).toBe("");
		expect(await shownFor(undefined)).toBe("");
	});
});
