/** What a report does in a browser: tables, links that set a filter, an estimate that can be changed, printing. */
import { enableTables } from "./enable";
import { enableEstimates } from "./estimate";

enableTables(document);
enableEstimates(document);

// What is folded is not printed otherwise.
addEventListener("beforeprint", () => {
	for (const details of document.querySelectorAll("details"))
		details.open = true;
});
