/** Links of groups. */
import { linkTarget } from "../../usergroups/result/link-target";
import type { Link } from "../../usergroups/result/schema";
import { type Content, outerLink } from "../html/elements";

/** A link by its label, else by where it leads; one within a wiki is only named. */
export function groupLink(link: Link): Content {
	const target = linkTarget(link);
	return outerLink(link.label ?? target, link.suggestion ?? link.url);
}

/** A link by its kind, for rows. */
export const linkByKind = (link: Link): Content =>
	outerLink(link.kind, link.suggestion ?? link.url);
