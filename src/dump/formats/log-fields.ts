/** The forms of the fields of a line of an edit-log (`docs/dumps.md`, section 3). */
import { isIPv4, isIPv6 } from "node:net";

/** Fields by their places. */
const FORMS = [
	/** Time and revision. */
	isNumber,
	isNumber,
	(action) => /^[A-Z][A-Z/_-]*$/.test(action),
	isQuotedName,
	isAddress,
	isHost,
	isUser,
	isText,
	isText,
] as const satisfies readonly ((field: string) => boolean)[];

/** How many fields there are at least: without a page, an edit is of nothing. */
const FEWEST = 4;

/**
 * Whether the fields of a line have the form of their places. Fields may be missing at the end.
 *
 * @param fields that are between tabs.
 */
export function hasLineForm(fields: readonly string[]): boolean {
	if (fields.length < FEWEST) return false;
	if (fields.slice(FORMS.length).some((field) => field !== "")) return false;
	return (
		FORMS.every((hasForm, place) => {
			const field = fields[place] ?? "";
			return place < FEWEST ? hasForm(field) : field === "" || hasForm(field);
		}) && !isShifted(fields)
	);
}

/** Whether an address or a host is in the place of words, again or while the author is unknown. */
function isShifted(fields: readonly string[]): boolean {
	const [address = "", host = "", user = "", extra = "", comment = ""] =
		fields.slice(FEWEST);
	const hasHost = HOST_NAME.test(host) || isSurelyAddress(host);
	const isUnknown = user === "" && (address === "" || !hasHost);
	const isFile = fields[2]?.startsWith("ATT") === true;
	return [isFile ? "" : extra, comment].some(
		(field) => HOST_NAME.test(field) && (isUnknown || field === host),
	);
}

const HOST_NAME = /^[\w-]+(?:\.[\w-]+)+\.?$/i;

function isNumber(field: string): boolean {
	return /^\d{1,20}$/.test(field);
}

/** The name of a page, as folders are named, in older logs as it is: what quoting would have changed is an address or a host. */
function isQuotedName(field: string): boolean {
	return field !== "" && !/[.:@=&?]/.test(field);
}

/** IP addresses, as servers and proxies give them: with a port, in brackets, several in a row, some unknown. */
function isAddress(field: string): boolean {
	if (isIPv4(field)) return true; // most are nothing else
	if (!IN_ADDRESSES.test(field)) return false;
	const addresses = field.split(/,\s*/).filter((each) => each !== "unknown");
	return addresses.every((each) => {
		const [, inBrackets] = /^\[([^\]]*)\](?::\d+)?$/.exec(each) ?? [];
		const address = inBrackets ?? each.replace(/^([\d.]+):\d+$/, "$1");
		return isIPv4(address) || (address.includes(":") && isIPv6(address));
	});
}

/** What each list of addresses has at least one of. */
const IN_ADDRESSES = /[.:]|unknown/;

/** What can be nothing else than an address. */
const isSurelyAddress = (field: string): boolean =>
	field !== "unknown" && isAddress(field);

/** A name or an address; not the key of a user. */
function isHost(field: string): boolean {
	return !isUserKey(field);
}

/** The key of a user file: the time of its creation, and numbers. */
function isUser(field: string): boolean {
	return /^\d+(?:\.\d+)*$/.test(field) && !isAddress(field);
}

/** What can be nothing else than the key of a user file. */
function isUserKey(field: string): boolean {
	return field.includes(".") && isUser(field);
}

/** Words of people or names of files; not an address or the key of a user. */
function isText(field: string): boolean {
	return !isSurelyAddress(field) && !isUserKey(field);
}
