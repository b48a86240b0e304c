/** What hears of pages while they are converted. */
import type { Accounts } from "./accounts";

/** Gets what becomes of each page. */
export type PageAccounts = Pick<
	Accounts,
	"skip" | "skipPage" | "addPage" | "addError"
>;

/** For a pass of which there is no report: names of all pages and links take much memory. */
export const NO_ACCOUNTS: PageAccounts = {
	skip: () => {},
	skipPage: () => {},
	addPage: () => {},
	addError: () => {},
};
