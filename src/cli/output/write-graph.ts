/** The graph of links as CSV or JSON. */
import { stringify } from "csv-stringify/sync";
import type { GraphEdge, GraphNode, LinkGraph } from "../../records/link-graph";
import type { ReportRecord } from "../../records/records";
import type { Io } from "../io";
import type { GraphTarget } from "../options/convert-options";

/** Columns: a row is a node or an edge. */
const COLUMNS = [
	"record",
	"name",
	"state",
	"size",
	"linksIn",
	"linksOut",
	"to",
	"kind",
	"count",
];

/** Rows that are written at once. */
const BATCH = 1000;

/** Writes the nodes, then the edges. */
export async function writeGraph(
	graph: LinkGraph,
	report: Pick<ReportRecord, "missingPages">,
	{ format, isRawCsv }: Pick<GraphTarget, "format" | "isRawCsv">,
	out: Io["out"],
): Promise<void> {
	if (format === "json") {
		await out('{"nodes":[');
		await writeItems(graph.nodes(report), out);
		await out('],\n"edges":[');
		await writeItems(graph.edges(), out);
		await out("]}\n");
		return;
	}
	const options = {
		record_delimiter: "windows",
		quoted_match: /[\r\n]/,
		escape_formulas: !isRawCsv,
	} as const;
	await out(stringify([COLUMNS], options));
	for (const rows of inBatches(rowsOf(graph, report)))
		await out(stringify(rows, options));
}

type Row = readonly (string | number)[];

function* rowsOf(
	graph: LinkGraph,
	report: Pick<ReportRecord, "missingPages">,
): Generator<Row> {
	for (const { name, state, size = "", linksIn, linksOut } of graph.nodes(
		report,
	))
		yield ["node", name, state, size, linksIn, linksOut, "", "", ""];
	for (const { from, to, kind, count } of graph.edges())
		yield ["edge", from, "", "", "", "", to, kind, count];
}

function* inBatches<Item>(items: Iterable<Item>): Generator<Item[]> {
	let batch: Item[] = [];
	for (const item of items) {
		batch.push(item);
		if (batch.length < BATCH) continue;
		yield batch;
		batch = [];
	}
	if (batch.length > 0) yield batch;
}

async function writeItems(
	items: Iterable<GraphNode | GraphEdge>,
	out: Io["out"],
): Promise<void> {
	let separator = "\n";
	for (const batch of inBatches(items)) {
		await out(
			separator + batch.map((item) => JSON.stringify(item)).join(",\n"),
		);
		separator = ",\n";
	}
}
