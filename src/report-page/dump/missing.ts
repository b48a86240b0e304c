/** What pages link to and does not exist. */
import type { NameCount } from "../../records/report-record";
import { type Content, element, type Section } from "../html/elements";
import { table } from "../html/table";
import { MAX_ROWS, REST, type WikiReport } from "./wiki-report";

/** Returns the section, if anything is missing. */
export function missingSection({
	report: { missingPages, missingAttachments, unknown },
}: WikiReport): Section | undefined {
	const lists = [
		namesTable("missing-pages", "Missing pages", "Page", missingPages),
		namesTable(
			"missing-attachments",
			"Missing attachments",
			"Attachment",
			missingAttachments,
		),
		namesTable("unknown-wikis", "Unknown wikis", "Wiki", unknown.interwiki),
	].filter((list) => list !== undefined);
	return lists.length === 0
		? undefined
		: { id: "missing", title: "Broken links", content: lists };
}

function namesTable(
	id: string,
	title: string,
	what: string,
	rows: readonly NameCount[],
): Content {
	if (rows.length === 0) return undefined;
	return [
		element("h3", {}, title),
		table({
			id: `${id}-table`,
			caption: `${title}, with the number of pages that link to each`,
			columns: [
				{ title: what, cell: ({ name }) => name },
				{ title: "Linked from", isNumber: true, cell: ({ count }) => count },
				{ title: "First page", names: "page", cell: ({ page }) => page },
			],
			rows,
			limit: MAX_ROWS,
			rest: REST,
		}),
	];
}
