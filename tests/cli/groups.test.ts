/** `moinmoin groups` as rows, tables and diffs. */
import { join } from "node:path";
import fc from "fast-check";
import stringWidth from "string-width";
import { afterAll, describe, expect, test } from "vitest";
import { csvHeader, csvRows } from "../../src/cli/output/csv";
import { formatTable } from "../../src/cli/output/table";
import { parse } from "../../src/parse";
import { toUserGroups } from "../../src/usergroups/assemble/to-user-groups";
import { GroupsDiff } from "../../src/usergroups/result/groups-diff";
import { listGroups } from "../../src/usergroups/result/list-groups";
import { UserGroupTree } from "../../src/usergroups/result/schema";
import {
	group,
	link,
	position,
	page as userGroupPage,
} from "../support/groups/group-trees";
import { folder, removeFolder, run, write } from "../support/run-cli";

afterAll(removeFolder);

describe("groups as rows", () => {
	const first =
		'= Germany =\n * [[http://a.example|Group A]] - "Berlin", Mitte\n  * [[http://lists.a.example/listinfo/a|Mailing List]]\n * [[http://c.example|Verein]]\n';
	const second = "= Japan =\n * [[http://j.example|東京の会]]\n";
	const files = () => [write("first.txt", first), write("second.txt", second)];

	/** RFC 4180, read strictly: only CRLF ends a record, only quoted fields hold quotes, commas and line breaks. */
	const readCsv = (text: string): Record<string, string>[] => {
		expect(text).toMatch(/^(?:(?:"(?:[^"]|"")*"|[^",\r\n]*)(?:,|\r\n))*$/);
		const records: string[][] = [[]];
		for (const [, field = "", end] of text.matchAll(
			/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/g,
		)) {
			records
				.at(-1)
				?.push(
					field.startsWith('"')
						? field.slice(1, -1).replaceAll('""', '"')
						: field,
				);
			if (end === "\r\n") records.push([]);
		}
		expect(records.pop()).toEqual([]);
		const [header = [], ...rows] = records;
		return rows.map((row) => {
			expect(row).toHaveLength(header.length);
			return Object.fromEntries(
				header.map((name, at) => [name, row[at] ?? ""]),
			);
		});
	};

	test("ndjson: a line for each group, which says its page", async () => {
		const [one, two] = files();
		const { code, out } = await run([
			"groups",
			"--format",
			"ndjson",
			one ?? "",
			two ?? "",
		]);
		expect(code).toBe(0);
		const rows = out
			.trimEnd()
			.split("\n")
			.map((line) => JSON.parse(line));
		expect(rows).toEqual(
			[first, second].flatMap((markup, index) =>
				listGroups(toUserGroups(parse(markup))).map((row) => ({
					page: [one, two][index],
					...row,
				})),
			),
		);
	});

	test("csv: one header, and what is written is what is read", async () => {
		const [one = "", two = ""] = files();
		const { out } = await run(["groups", "--format", "csv", one, two]);
		expect(out.match(/nameSource/g)).toHaveLength(1);
		expect(readCsv(out)).toMatchObject([
			{
				page: one,
				name: "Group A",
				countryCode: "DE",
				regions: "Germany",
				regionCodes: "DE",
				urls: "http://a.example http://lists.a.example/listinfo/a",
				kinds: "website mailing-list",
				line: "2",
			},
			{ page: one, name: "Verein", urls: "http://c.example" },
			{ page: two, name: "東京の会", countryCode: "JP" },
		]);
	});

	test("csv: any text in any field", () => {
		const text = fc.string({
			unit: fc.constantFrom('"', ",", "\r", "\n", " ", "a", "é", ";", "\t"),
		});
		fc.assert(
			fc.property(text, text, text, (page, name, description) => {
				const [row] = listGroups(
					userGroupPage({ groups: [group({ name, description })] }),
				);
				if (row === undefined) throw new Error("no row");
				expect(
					readCsv(csvHeader() + csvRows([{ page, ...row }], true)),
				).toMatchObject([{ page, name, description }]);
			}),
		);
	});

	test("csv: addresses apart from links, white space in links encoded", () => {
		const [row] = listGroups(
			userGroupPage({
				groups: [
					group({
						links: [
							link("http://a.example/b c"),
							link("mailto:joe@a.example?subject=x", { kind: "email" }),
							{ page: "My Page", anchor: "top", kind: "wiki", position },
						],
						contacts: [
							{ name: "Joe", email: "joe@a.example", position },
							{ name: "Ann", irc: "#a on b", position },
						],
						members: [{ name: "M", links: [], position }],
					}),
				],
			}),
		);
		if (row === undefined) throw new Error("no row");
		expect(
			readCsv(csvHeader() + csvRows([{ page: "p", ...row }], true)),
		).toMatchObject([
			{
				urls: "http://a.example/b%20c page:My%20Page#top",
				kinds: "website wiki",
				emails: "joe@a.example",
				contacts: "Joe; Ann",
				irc: "#a on b",
				members: "1",
			},
		]);
	});

	test("one page is called by --page-name; no group, only the header", async () => {
		const argv = ["groups", "--page-name", "Groups", "--format", "csv"];
		expect(readCsv((await run(argv, first)).out)[0]?.page).toBe("Groups");
		const { out } = await run(argv, "= Chile =");
		expect(out).toMatch(/^page,.*\r\n$/);
	});

	test("table: columns are aligned, wide characters count as two", async () => {
		const [one = "", two = ""] = files();
		const { out } = await run(["groups", "--format", "table", one, two]);
		const lines = out.trimEnd().split("\n");
		expect(lines[0]).toMatch(/^PAGE +GROUP +WHERE +PLACE +COUNTRY +LINK$/);
		expect(lines[3]).toContain("東京の会");
		const starts = ["WHERE", "Germany", "Germany", "Japan"].map(
			(cell, index) => {
				const line = lines[index] ?? "";
				return stringWidth(line.slice(0, line.indexOf(cell)));
			},
		);
		expect(new Set(starts).size).toBe(1);
		expect((await run(["groups", "--format", "table"], first)).out).toMatch(
			/^GROUP/,
		);
	});

	test("table: no line is wider than the terminal", () => {
		const text = fc.string({
			unit: fc.constantFrom("a", "語", "é", "👩‍👩‍👧", "\u001b[31m", "\n", " "),
			minLength: 1,
			maxLength: 40,
		});
		fc.assert(
			fc.property(
				fc.array(fc.tuple(text, text)),
				fc.integer({ min: 20, max: 120 }),
				fc.boolean(),
				(names, columns, isOne) => {
					const rows = listGroups(
						userGroupPage({
							groups: names.map(([name, place]) => group({ name, place })),
						}),
					).map((row) => ({ page: "page", ...row }));
					const lines = formatTable(rows, isOne, columns).split("\n");
					expect(lines).toHaveLength(names.length + 2);
					for (const line of lines) {
						expect(line).not.toMatch(/\p{Cc}/u);
						expect(stringWidth(line)).toBeLessThanOrEqual(columns);
					}
				},
			),
		);
	});

	test("table: the terminal's width counts, and a table that is narrower is not cut", async () => {
		const cut = (columns: number) =>
			run(["groups", "--format", "table"], first, false, columns);
		expect((await cut(40)).out).toContain("…");
		expect((await cut(200)).out).toBe(
			(await cut(Number.POSITIVE_INFINITY)).out,
		);
	});

	test("--country and --kind", async () => {
		const [one = "", two = ""] = files();
		const names = async (...argv: string[]) =>
			readCsv(
				(await run(["groups", "--format", "csv", ...argv, one, two])).out,
			).map(({ name, kinds }) => [name, kinds]);
		expect(await names("--country", "jp")).toEqual([["東京の会", "website"]]);
		expect(await names("--kind", "mailing-list")).toEqual([
			["Group A", "mailing-list"],
		]);
		expect(await names("--kind", "mailing-list", "--country", "JP")).toEqual(
			[],
		);
		const { out } = await run(["groups", "--country", "JP", two]);
		expect(UserGroupTree.parse(JSON.parse(out)).regions).toHaveLength(1);
	});

	test("--pretty with --format json is the tree as indented JSON", async () => {
		const { out } = await run(
			["groups", "--pretty", "--format", "json"],
			first,
		);
		expect(out).toBe(
			`${JSON.stringify(toUserGroups(parse(first)), null, 2)}\n`,
		);
	});
});

describe("groups --format html", () => {
	const page = () =>
		write(
			"page.txt",
			"= Chile =\n * [[http://a.example|Group A]]\n= Germany =\n * [[http://b.example|Group B]]\n * Group C\n{{{\n",
		);

	test("writes one report about all pages", async () => {
		const { code, out } = await run([
			"groups",
			"--format",
			"html",
			page(),
			page(),
		]);
		expect(code).toBe(0);
		expect(out.match(/<html/g)).toHaveLength(1);
		expect(out.includes("User groups: 2 pages")).toBe(true);
	});

	test("shows the selected groups, and no messages of rules that are off", async () => {
		const argv = ["groups", "--format", "html", "--country", "CL", page()];
		const { out, err } = await run([...argv, "--messages", "json"]);
		expect(out.includes("Group A")).toBe(true);
		expect(out.includes("Group B")).toBe(false);
		const { ruleId } = JSON.parse(err.slice(0, err.indexOf("\n")));
		expect(out.includes(ruleId)).toBe(true);
		const silent = await run([...argv, "--rule", `${ruleId}=off`]);
		expect(silent.out.includes(ruleId)).toBe(false);
	});

	test("writes nothing if no page can be read", async () => {
		const { code, out } = await run([
			"groups",
			"--format",
			"html",
			join(folder, "none"),
		]);
		expect({ code, out }).toEqual({ code: 1, out: "" });
	});
});

test("text for people cannot steer their terminal", async () => {
	const page = (text: string) =>
		write(
			`${text.length}.txt`,
			`= Chile =\n * [[http://a.example|A \u001b[31m${text}]] - \u0007x\n`,
		);
	for (const argv of [
		["--pretty", page("x")],
		["--format", "table", page("x")],
		["--diff", page("x"), page("xx")],
	]) {
		const { out } = await run(["groups", ...argv]);
		expect(out).toContain("A \\x1b[31mx");
		expect(out.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
	}
});

describe("groups --diff", () => {
	const old = () =>
		write(
			"old.txt",
			"= Chile =\n * [[http://a.example|A]]\n * [[http://b.example|B]]\n * [[http://c.example|C]]\n",
		);
	const fresh = () =>
		write(
			"new.txt",
			"= Chile =\n * [[http://a.example|Neu]]\n * [[http://b.example/x|B]]\n= Peru =\n * [[http://c.example|C]]\n * [[http://d.example|D]]\n",
		);

	test("reports changes for people", async () => {
		const { code, out, err } = await run(["groups", "--diff", old(), fresh()]);
		expect({ code, err }).toEqual({ code: 0, err: "" });
		expect(out).toBe(`Added (1)
  + D (Peru)
      → http://d.example "D" [website]

Moved (1)
  C: Chile → Peru

Renamed (1)
  A → Neu (Chile)

Links changed (1)
  B (Chile)
    - http://b.example "B" [website]
    + http://b.example/x "B" [website]
`);
		expect((await run(["groups", "--diff", fresh(), old()])).out).toMatch(
			/^Removed \(1\)\n {2}- D \(Peru\)\n/,
		);
		expect((await run(["groups", "--diff", old(), old()])).out).toBe(
			"No group changed.\n",
		);
	});

	test("reports changes for programs, in JSON", async () => {
		const argv = ["groups", "--diff", old(), fresh(), "--format", "json"];
		const { out } = await run(argv);
		const diff = GroupsDiff.parse(JSON.parse(out));
		expect(diff.moved.map((each) => each.new.name)).toEqual(["C"]);
		expect((await run([...argv, "--pretty"])).out).toBe(
			`${JSON.stringify(diff, null, 2)}\n`,
		);
	});

	test("shows changes over several versions as one file of HTML", async () => {
		const argv = ["--diff", "--format", "html", old(), fresh(), old()];
		const { code, out, err } = await run(["groups", ...argv]);
		expect({ code, err }).toEqual({ code: 0, err: "" });
		expect(out.startsWith("<!doctype html>")).toBe(true);
		expect(out.includes("3 changes from version 1 to version 2")).toBe(false);
		expect(out.includes("4 changes from version 1 to version 2")).toBe(true);
		expect(out.includes("4 changes from version 2 to version 3")).toBe(true);
	});

	test("takes more than two files for HTML only", async () => {
		const { code, err } = await run(["groups", "--diff", old(), old(), old()]);
		expect(code).toBe(2);
		expect(err).toContain("more with --format html (got 3)");
	});

	test("reads one of the two from standard input", async () => {
		const { out } = await run(["groups", "--diff", old(), "-"], "= Chile =\n");
		expect(out).toMatch(/^Removed \(3\)/);
	});

	test("a file that is not there: 1, and nothing is compared", async () => {
		const { code, out, err } = await run([
			"groups",
			"--diff",
			join(folder, "none"),
			old(),
		]);
		expect({ code, out }).toEqual({ code: 1, out: "" });
		expect(err).toContain("no such file");
	});

	test("messages of both pages are reported, and count for --strict", async () => {
		const unclosed = write("unclosed-groups.txt", "{{{\n");
		const { code, err } = await run([
			"groups",
			"--diff",
			"--strict",
			unclosed,
			old(),
		]);
		expect(code).toBe(1);
		expect(err).toContain(`${unclosed}:1:1: `);
	});
});
