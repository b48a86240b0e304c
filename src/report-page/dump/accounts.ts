/** Everything seen is written, or skipped for a reason. */
import type { Accounted } from "../../records/record-fields";
import { countOf, element, joined, type Section } from "../html/elements";
import { table } from "../html/table";
import { toWords } from "../words";
import type { WikiReport } from "./wiki-report";

/** Returns the section: the accounts, and what of private pages and of people is not in the result. */
export function accountsSection({
	report: {
		entries,
		revisions,
		attachments,
		logLines,
		privatePages,
		peopleSkipped,
	},
}: WikiReport): Section {
	const rows: readonly { name: string; account: Accounted }[] = [
		{ name: "Pages", account: entries },
		{ name: "Revisions", account: revisions },
		{ name: "Attachments", account: attachments },
		{ name: "Log lines", account: logLines },
	];
	return {
		id: "accounts",
		title: "Written and skipped",
		content: [
			table({
				id: "accounts-table",
				caption: "What was seen is written, or skipped for a reason",
				columns: [
					{ title: "What", cell: ({ name }) => name },
					{
						title: "Seen",
						isNumber: true,
						cell: ({ account: { seen } }) => seen,
					},
					{
						title: "Written",
						isNumber: true,
						cell: ({ account: { written } }) => written,
					},
					{
						title: "Skipped",
						isWide: true,
						cell: ({ account: { skipped } }) => ({
							content: joined(
								Object.entries(skipped).map(([reason, count]) =>
									countOf(count, toWords(reason), toWords(reason)),
								),
								", ",
							),
						}),
					},
				],
				rows,
			}),
			element(
				"p",
				{},
				`${countOf(privatePages.count, "page")} may not be read by everybody; their names are not in this report. `,
				privatePages.rules === "pages"
					? "No configuration of the wiki was found, so pages without rules of their own count as public."
					: undefined,
			),
			element(
				"p",
				{},
				`Of people, ${countOf(peopleSkipped.addresses, "address", "addresses")}, ${countOf(peopleSkipped.hosts, "host")} and ${countOf(peopleSkipped.userFiles, "file of a user", "files of users")} are skipped.`,
			),
		],
	};
}
