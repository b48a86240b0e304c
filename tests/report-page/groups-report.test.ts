/** The report of groups as a file, without a browser. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { fromHtml } from "hast-util-from-html";
import { toString as textOf } from "hast-util-to-string";
import { expect, test } from "vitest";
import { reportAssets } from "../../scripts/report/assets";
import { worldOutlines } from "../../scripts/report/world-outlines";
import { anyCharacter } from "../../src/arbitraries/any-markup/character";
import { escapeControls } from "../../src/escape-controls";
import assets from "../../src/report-page/data/assets.json";
import world from "../../src/report-page/data/world.json";
import {
	groupsHistoryReport,
	groupsReport,
} from "../../src/report-page/groups/groups-report";
import { listGroups } from "../../src/usergroups/result/list-groups";
import { countElements, mistakesIn } from "../support/reports/html-check";
import { groupsPage, HOSTILE_NAMES } from "../support/reports/pages";
import { runs } from "../support/runs";

const sample = readFileSync(
	"fixtures/pages/PythonGroupsSample.moin19.txt",
	"utf8",
);

test("style, script and map are current: else `npm run build:report`", async () => {
	expect(assets).toEqual(await reportAssets());
	expect(world).toEqual(worldOutlines());
});

test("has every group by name, in the tree and in the table", () => {
	const page = groupsPage("Sample", sample);
	const text = textOf(fromHtml(groupsReport([page])));
	const rows = listGroups(page.tree);
	expect(rows.length).toBeGreaterThan(5);
	for (const { name } of rows)
		expect(text.split(escapeControls(name)).length).toBeGreaterThan(2);
});

test("is valid HTML", async () => {
	const html = groupsReport([groupsPage("Sample", sample)]);
	expect(await mistakesIn(html)).toEqual([]);
});

test("shows names as text, whatever is in them", () => {
	const name = fc.oneof(
		fc.constantFrom(...HOSTILE_NAMES),
		fc.string({ unit: anyCharacter(), minLength: 1, maxLength: 12 }),
	);
	fc.assert(
		fc.property(name, name, (title, group) => {
			const page = groupsPage("Page", "= Asia =\n * [[http://a.example|A]]\n");
			const [region] = page.tree.regions;
			const [first] = region?.groups ?? [];
			if (region === undefined || first === undefined)
				throw new Error("no group");
			region.name = title;
			first.name = group;
			const html = groupsReport([{ ...page, name: title }]);
			const tree = fromHtml(html);
			const text = textOf(tree);
			// The page itself is too long for a message.
			expect(text.includes(escapeControls(group))).toBe(true);
			expect(text.includes(escapeControls(title))).toBe(true);
			expect(countElements(tree, "script")).toBe(1);
			expect(countElements(tree, "img")).toBe(0);
			expect(html.match(/[\p{Cs}\p{Bidi_Control}]|(?!\n)\p{Cc}/u)).toBeNull();
		}),
		runs(15),
	);
});

test("links to the web and to mail only", () => {
	const page = groupsPage(
		"Page",
		"= Chile =\n * [[http://a.example|A]]\n * [[http://b.example|B]]\n",
	);
	const [link] = page.tree.regions[0]?.groups[0]?.links ?? [];
	if (link === undefined) throw new Error("no link");
	link.url = "javascript:alert(1)";
	const html = groupsReport([page]);
	expect(html.includes('href="http://b.example"')).toBe(true);
	expect(html.includes("javascript:")).toBe(false);
});

test("shows messages with their lines", () => {
	const source = "= Chile =\n * [[http://a.example|A]]\n * [[http:/c|C]] x\n";
	const page = groupsPage("Page", source);
	const message = {
		ruleId: "some-rule",
		text: "What is wrong",
		line: 3,
		place: {
			start: { line: 3, column: 4 },
			end: { line: 3, column: 17 },
		},
	};
	const html = groupsReport([{ ...page, messages: [message] }]);
	expect(/<mark><bdi>(.*?)<\/bdi><\/mark>/.exec(html)?.[1]).toBe(
		"[[http:/c|C]]",
	);
});

test("shows what changed from each version to the next", () => {
	const versions = [
		"= Chile =\n * [[http://a.example|Group A]]\n",
		"= Chile =\n * [[http://a.example|Group A]]\n * [[http://b.example|Group B]]\n",
		"= Chile =\n * [[http://b.example|Group C]]\n",
	].map((source, index) => groupsPage(`v${index + 1}`, source));
	const text = textOf(fromHtml(groupsHistoryReport(versions)));
	expect(text).toContain("v1 → v2");
	expect(text).toMatch(/Group Badded/);
	expect(text).toContain("v2 → v3");
	expect(text).toMatch(/Group Aremoved/);
	expect(text).toMatch(/Group Crenamed/);
});
