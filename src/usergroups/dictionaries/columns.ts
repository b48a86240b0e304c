/** What the header of a table says that its columns hold. */
import type { ColumnRole } from "./dictionary";
import { wordsOfField, wordsWithin } from "./packed-words";

/** An office is over those who hold it: "Chair", "Coordinator". */
const OFFICES = wordsOfField("roles").map((office): [string, ColumnRole] => [
	office,
	"contact",
]);

const ROLES: ReadonlyMap<string, ColumnRole> = new Map([
	...OFFICES,
	...wordsWithin<ColumnRole>("columns"),
]);

const plain = (text: string): string =>
	text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}\p{M}\s'-]+/gu, " ")
		.replace(/\s+/g, " ")
		.trim();

/** The name of a column has no more words. */
const MAX_WORDS = 3;

/** So short words mean other things in other languages: "Verified by", and Danish "by", a town. */
const SHORT = 2;

/** Whether the header of a column says nothing but its role. */
export const isOnlyRole = (header: string): boolean => ROLES.has(plain(header));

const OF_GROUPS: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
	"place",
	"website",
	"contact",
	"channel",
	"date",
	"description",
]);

/** Whether a text says nothing but what is known of a group beside its name: "Meeting place". */
export function isField(text: string): boolean {
	const role = ROLES.get(plain(text));
	return role !== undefined && OF_GROUPS.has(role);
}

/**
 * The role of a column by the text of its header: by all of it, else by its last word that has one, else by its first.
 *
 * @example
 * columnRole("Meeting place") // "place"
 */
export function columnRole(header: string): ColumnRole | undefined {
	const text = plain(header);
	const whole = ROLES.get(text);
	if (whole !== undefined) return whole;
	const words = text.split(" ");
	if (words.length > MAX_WORDS) return undefined;
	return words
		.map((word) => (word.length > SHORT ? ROLES.get(word) : undefined))
		.findLast((role) => role !== undefined);
}
