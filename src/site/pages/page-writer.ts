/** What writes the file of a page. */
import type { WikiMap } from "../../wiki-map/wiki-map";
import type { PageAccount } from "./bridge-options";
import type { PageSource } from "./page-source";

export type PageWriter = (
	map: WikiMap,
	source: PageSource,
	account: PageAccount,
) => string;
