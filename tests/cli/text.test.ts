/** Trees and changes of groups as text for people. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { csvRows } from "../../src/cli/output/csv";
import { diffText } from "../../src/cli/output/diff-text";
import { prettyGroups } from "../../src/cli/output/pretty-groups";
import { formatTable } from "../../src/cli/output/table";
import { diffGroups } from "../../src/usergroups/result/diff-groups";
import { listGroups } from "../../src/usergroups/result/list-groups";
import {
	group,
	link,
	page,
	position,
	region,
} from "../support/groups/group-trees";
import { folder, removeFolder, run, write } from "../support/run-cli";

afterAll(removeFolder);

const pageLink = (fields: { page: string; wiki?: string }) => ({
	...fields,
	kind: "wiki" as const,
	position,
});

test("all that a tree holds, each indented by what it belongs to", () => {
	const tree = page({
		page: {
			dialect: "1.5",
			title: "Groups",
			language: "en",
			categories: ["CategoryA", "CategoryB"],
		},
		intro: { links: [link("http://a.example", { label: "A" })] },
		groups: [group({ name: "B", place: "Bern", description: "Bern" })],
		regions: [
			region({
				name: "Chile",
				aliases: ["Chili", "チリ"],
				note: "south",
				code: "CL",
				description: "long",
				links: [pageLink({ page: "P" })],
				groups: [
					group({
						name: "C",
						section: "Old",
						place: "Iquique",
						status: "defunct",
						description: "of old",
						contacts: [
							{ name: "Joe Doe", email: "j@a.example", position },
							{ irc: "#c", position },
						],
						links: [pageLink({ wiki: "W", page: "P" })],
						groups: [group({ name: "D", links: [link("http://d.example")] })],
						members: [{ name: "Ann Lee", links: [], position }],
					}),
				],
				regions: [region({ name: "Arica", groups: [group({ name: "E" })] })],
			}),
		],
	});
	expect(
		prettyGroups(tree),
	).toBe(`Groups, MoinMoin 1.5, en, CategoryA, CategoryB
  → http://a.example "A" [website]
* B — Bern
Chile / Chili / チリ [CL] (south)
  "long"
  → page P [wiki]
  * C — Old — Iquique — defunct — of old
    @ Joe Doe j@a.example
    @ #c
    → W:P [wiki]
    * D
      → http://d.example [website]
    - Ann Lee
  Arica
    * E
`);
});

test("all kinds of changes, and where groups without a region are", () => {
	const inChile = (...groups: ReturnType<typeof group>[]) =>
		page({ regions: [region({ name: "Chile", groups })] });
	const home = { links: [link("http://a.example")] };
	const old = inChile(
		group({
			name: "A",
			groups: [group({ name: "B", status: "listed", ...home })],
		}),
	);
	const fresh = inChile(
		group({
			name: "A",
			groups: [group({ name: "B", status: "defunct", ...home })],
		}),
	);
	expect(diffText(diffGroups(old, fresh))).toBe(
		"Status changed (1)\n  B (Chile > A): listed → defunct\n",
	);
	const at = (place?: string) =>
		page({ groups: [group({ name: "B", ...(place && { place }), ...home })] });
	expect(diffText(diffGroups(at(), at("Ulm")))).toBe(
		"Places changed (1)\n  B (no region): no place → Ulm\n",
	);
	expect(diffText(diffGroups(page(), page({ groups: [group(home)] })))).toBe(
		"Added (1)\n  + Group (no region)\n      → http://a.example [website]\n",
	);
	expect(diffText(diffGroups(page({ groups: [group(home)] }), page()))).toBe(
		"Removed (1)\n  - Group (no region)\n      → http://a.example [website]\n",
	);
});

const rows = listGroups(
	page({
		regions: [
			region({
				name: "Europe",
				regions: [
					region({
						name: "France",
						groups: [
							group({
								name: "A",
								place: "Paris",
								countryCode: "FR",
								links: [
									link("http://a.example/b c"),
									link("mailto:a@b.example?subject=x"),
								],
								contacts: [
									{ name: "Joe Doe", email: "a@b.example", position },
									{ email: "c@d.example", irc: "#a", position },
								],
								groups: [group({ name: "B", status: "forming" })],
							}),
						],
					}),
				],
			}),
		],
	}),
).map((row) => ({ page: "p", ...row }));

test("a table names regions and groups around", () => {
	const lines = formatTable(rows, false, Number.POSITIVE_INFINITY)
		.split("\n")
		.map((line) => line.split(/ {2,}/));
	expect(lines).toEqual([
		["PAGE", "GROUP", "WHERE", "PLACE", "COUNTRY", "LINK"],
		["p", "A", "Europe > France", "Paris", "FR", "http://a.example/b c"],
		["p", "B (forming)", "Europe > France > A"],
		[""],
	]);
});

test("CSV has a cell for all of a group", () => {
	const [first = "", second = ""] = csvRows(rows).split("\r\n");
	expect(first.split(",").slice(5)).toEqual([
		"FR",
		"Paris",
		"Europe > France",
		"",
		"",
		"",
		"",
		"http://a.example/b%20c",
		"website",
		"a@b.example c@d.example",
		"#a",
		"Joe Doe",
		"0",
		"1",
	]);
	expect(second.split(",").slice(7, 10)).toEqual(["Europe > France", "", "A"]);
});

test("why a file cannot be read", async () => {
	mkdirSync(join(folder, "inner"), { recursive: true });
	const file = write("file.txt", "a");
	const { code, err } = await run([
		"parse",
		join(folder, "none"),
		join(folder, "inner"),
		join(file, "a"),
	]);
	expect(code).toBe(1);
	expect(err.replaceAll(folder, "")).toBe(
		'moinmoin: /none: no such file\nmoinmoin: /inner: is a folder; to convert a whole wiki, use "moinmoin convert"\nmoinmoin: /file.txt/a: no such file\n',
	);
});

test.each([
	[["nonsense"], 'unknown command "nonsense"', "moinmoin"],
	[["prase"], 'unknown command "prase", did you mean parse?', "moinmoin"],
	[
		["parse", "--kind", "wiki"],
		'"moinmoin parse" has no option --kind (groups has)',
		"moinmoin parse",
	],
	[
		["parse", "--dialekt", "1.5"],
		"unknown option --dialekt, did you mean --dialect?",
		"moinmoin parse",
	],
	[["groups", "--zzzzzzzz"], "unknown option --zzzzzzzz", "moinmoin groups"],
])("wrong usage: %j", async (argv, reason, help) => {
	expect(await run(argv)).toEqual({
		code: 2,
		out: "",
		err: `moinmoin: ${reason}; see "${help} --help"\n`,
	});
});

test("without a command, the usage is shown", async () => {
	const { code, out, err } = await run([]);
	expect([code, out]).toEqual([2, ""]);
	expect(err).toBe(
		`moinmoin: expected a command\n\n${(await run(["--help"])).out}`,
	);
});

test("a page is written as one of its name", async () => {
	const format = async (dialect: string, to: string, markup: string) => {
		const argv = ["format", "--dialect", dialect, "--to", to];
		return (await run([...argv, "--page-name", "Own"], markup)).out;
	};
	expect(await format("1.5", "1.9", "[:Own#a:b] [:Own/Sub:c]\n")).toBe(
		"[[#a|b]] [[/Sub|c]]\n",
	);
	expect(await format("1.9", "1.5", "[[#a|b]] [[/Sub|c]]\n")).toBe(
		"[:Own#a:b] [:Own/Sub:c]\n",
	);
});
