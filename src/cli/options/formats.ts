/** The forms in which the groups of pages are written. */
import { listGroups } from "../../usergroups/result/list-groups";
import type { UserGroupTree } from "../../usergroups/result/schema";
import {
	fitsSelection,
	type Selection,
	selectGroups,
} from "../../usergroups/result/select-groups";
import type { Io } from "../io";
import type { PageRow } from "../output/page-row";
import { writeJson } from "../output/pieces";
import type { Form } from "./groups-options";

/** Writes the groups of one page after another. */
export interface Writer {
	write(page: string, tree: UserGroupTree, sourceLength: number): Promise<void>;
	/** Writes what can only be written when all pages are read. */
	end?(): Promise<void>;
}

/**
 * Makes the writer for a form, and loads what only that form needs.
 *
 * @param selection which groups are asked for; frames have no rows.
 * @param isRawCsv whether CSV cells that look like formulas stay as they are.
 * @param isOne whether there is one page only: a table for people need not name it.
 */
export async function createWriter(
	form: Exclude<Form, "html">,
	selection: Selection,
	isRawCsv: boolean,
	isOne: boolean,
	{ out, print, columns }: Io,
): Promise<Writer> {
	const rowsOf = (page: string, tree: UserGroupTree): PageRow[] =>
		listGroups(selectGroups(tree, selection))
			.filter((row) => fitsSelection(row, selection))
			.map((row) => ({ page, ...row }));
	switch (form) {
		case "json":
		case "json-indented":
			return {
				write: (_page, tree, sourceLength) =>
					writeJson(
						selectGroups(tree, selection),
						{ pretty: form === "json-indented", sourceLength },
						out,
					),
			};
		case "tree": {
			const { prettyGroups } = await import("../output/pretty-groups");
			return {
				write: (_page, tree) =>
					print(prettyGroups(selectGroups(tree, selection))),
			};
		}
		case "markdown": {
			const { markdownGroups } = await import("../output/markdown-groups");
			return {
				write: (_page, tree) =>
					print(markdownGroups(selectGroups(tree, selection))),
			};
		}
		case "ndjson":
			return {
				async write(page, tree) {
					for (const row of rowsOf(page, tree))
						await out(`${JSON.stringify(row)}\n`);
				},
			};
		case "csv": {
			const { csvHeader, csvRows } = await import("../output/csv");
			let header = csvHeader();
			return {
				async write(page, tree) {
					await out(header + csvRows(rowsOf(page, tree), isRawCsv));
					header = "";
				},
			};
		}
		case "table": {
			const { formatTable } = await import("../output/table");
			const rows: PageRow[] = [];
			return {
				async write(page, tree) {
					for (const row of rowsOf(page, tree)) rows.push(row);
				},
				end: () => print(formatTable(rows, isOne, columns)),
			};
		}
	}
}
