/** A row that says which page it is from. */
import type { GroupRow } from "../../usergroups/result/group-row";

export type PageRow = { page: string } & GroupRow;
