/** Who edited, as MediaWiki names them. */
import { isIP } from "node:net";
import { upperFirst } from "../mediawiki/titles";
import type { RevisionRecord } from "../records/records";
import type { Contributor } from "./xml";

/** The name of those who are not named. */
const NOBODY = "Wiki";

/**
 * Returns the contributor that an author is.
 *
 * @param author absent, or without a name, where people are not requested.
 */
export function contributorOf(author: RevisionRecord["author"]): Contributor {
	const name = author?.name?.replace(/[#<>[\]|{}/@:\s_]+/g, " ").trim();
	if (name !== undefined && name !== "") return { username: upperFirst(name) };
	const { address } = author ?? {};
	return address !== undefined && isIP(address) > 0
		? { ip: address }
		: { username: NOBODY };
}
