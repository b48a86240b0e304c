/** Runs since an earlier one, and the graph of links, over generated wikis. */
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { DumpRecord, type PageRecord } from "../../src/records";
import type { GraphEdge, GraphNode } from "../../src/records/link-graph";
import { forWikis } from "../support/dumps/generated-wikis";
import { ofType, reportOf } from "../support/dumps/record-checks";
import { type Files, writeFiles } from "../support/dumps/tiny-wiki";
import { run } from "../support/run-cli";

/** Runs a conversion, and removes what it wrote. */
async function convert(
	wiki: string,
	work: (output: string, convertTo: typeof convertInto) => Promise<void>,
): Promise<void> {
	const output = writeFiles({});
	try {
		await work(output, convertInto);
	} finally {
		rmSync(output, { recursive: true });
	}

	async function convertInto(
		file: string,
		...options: string[]
	): Promise<DumpRecord[]> {
		await run([
			"convert",
			wiki,
			"-q",
			"-o",
			file,
			"--workers",
			"0",
			...options,
		]);
		return readFileSync(file, "utf8")
			.trimEnd()
			.split("\n")
			.map((line) => DumpRecord.parse(JSON.parse(line)));
	}
}

const EVERYTHING = [
	"--include-underlay",
	"--include-private",
	"--revisions=all",
];

test.each([[[]], [EVERYTHING]])(
	"a run with %j since an earlier one writes nothing, however often",
	(options) =>
		forWikis((wiki) =>
			convert(wiki, async (output, convertTo) => {
				let earlier = join(output, "0.ndjson");
				const first = await convertTo(earlier, ...options);
				const { entries } = reportOf(first);
				for (const number of [1, 2]) {
					const next = join(output, `${number}.ndjson`);
					const since =
						reportOf(first).until === undefined ? "2026-01-01" : earlier;
					const records = await convertTo(next, ...options, "--since", since);
					expect(records.map(({ type }) => type)).toEqual(["wiki", "report"]);
					const report = reportOf(records);
					expect(report.entries.seen).toBe(entries.seen);
					expect(report.entries.skipped.unchanged ?? 0).toBe(entries.written);
					earlier = next;
				}
			}),
		),
);

const KINDS = {
	pages: "page",
	interwiki: "interwiki",
	urls: "url",
	attachments: "attachment",
} as const;

/** Returns the edges of the record of a page. */
const edgesOf = ({ name: from, links }: PageRecord): GraphEdge[] =>
	(["pages", "interwiki", "urls", "attachments"] as const).flatMap((field) =>
		links[field].map((to) => ({
			from,
			to,
			kind: KINDS[field],
			count: new Map(Object.entries(links.repeated[field])).get(to) ?? 1,
		})),
	);

const keyOf = (value: object): string => JSON.stringify(value);

test("edges of the graph are the links of the page records, and nodes their pages and targets", () =>
	forWikis((wiki) =>
		convert(wiki, async (output, convertTo) => {
			const file = join(output, "graph.json");
			const records = await convertTo(
				join(output, "records.ndjson"),
				...EVERYTHING,
				"--graph",
				file,
			);
			const pages = ofType(records, "page");
			const { nodes, edges }: { nodes: GraphNode[]; edges: GraphEdge[] } =
				JSON.parse(readFileSync(file, "utf8"));
			const expected = pages.flatMap(edgesOf);
			expect(edges.map(keyOf).sort()).toEqual(expected.map(keyOf).sort());

			const names = nodes.map(({ name }) => name);
			expect(new Set(names).size).toBe(names.length);
			const targets = expected
				.filter(({ kind }) => kind === "page")
				.map(({ to }) => to);
			expect(names.toSorted()).toEqual(
				[...new Set([...pages.map(({ name }) => name), ...targets])].sort(),
			);
			const missing = new Set(
				reportOf(records).missingPages.map(({ name }) => name),
			);
			for (const { name, state, size, linksIn, linksOut } of nodes) {
				expect(linksIn).toBe(targets.filter((to) => to === name).length);
				expect(linksOut).toBe(
					expected.filter(({ from }) => from === name).length,
				);
				const [page] = pages.filter((each) => each.name === name);
				if (page === undefined)
					expect(state).toBe(missing.has(name) ? "missing" : "skipped");
				else expect([state, size]).toEqual([page.state, page.size]);
			}
		}),
	));

test("a page and another one of the same name are one node with the links of both", async () => {
	const page = (text: string): Files => ({
		"pages/a/revisions/00000001": text,
		"pages/a/current": "00000001\n",
	});
	const renamed = Object.entries(page("[[C]]\n")).map(([path, text]) => [
		path.replace("/a/", "/(61)/"),
		text,
	]);
	const wiki = writeFiles({
		...page("[[B]]\n"),
		...Object.fromEntries(renamed),
	});
	try {
		await convert(wiki, async (output, convertTo) => {
			const file = join(output, "graph.json");
			const records = await convertTo(join(output, "a"), "--graph", file);
			expect(ofType(records, "page").map(({ name }) => name)).toEqual([
				"a",
				"a",
			]);
			const { nodes, edges } = JSON.parse(readFileSync(file, "utf8"));
			expect(edges.map(({ to }: GraphEdge) => to).sort()).toEqual(["B", "C"]);
			expect(nodes.map(({ name }: GraphNode) => name)).toEqual(["a", "B", "C"]);
			expect(nodes[0]).toMatchObject({ linksIn: 0, linksOut: 2 });
		});
	} finally {
		rmSync(wiki, { recursive: true });
	}
});
