/** Whom to write to (`docs/usergroups.md`, “Shape” and “Groups”). */

import { decodeIfEncoded } from "../../decode-percent";
import { isPersonName, PERSON, personPattern } from "../classify/people";
import { isChannelWord } from "../dictionaries/channel-words";
import { hasClass, type Scan, scan } from "../dictionaries/lexicon";
import { CLASSES } from "../dictionaries/word-classes";
import { countryInText, foldName } from "../places";
import { canHoldAddress, findAddresses, speaksOfIrc } from "../read/addresses";
import { MARKS } from "../read/characters";
import { CASED, plainLetters, WORD } from "../read/letters";
import { isInSpan, type Prose, type Span, wordsOf } from "../read/span";
import type { Contact } from "../result/schema";

/** A name after a role, in whatever case; for {@link plainLetters}. */
const ANYBODY = personPattern(`[${CASED}]`, `[${CASED}]`);

/** What is after a word for a role: what parts it from a name, and the name. */
const afterRole = (gap: string, name: string, end: string): RegExp =>
	new RegExp(`(${gap})(${name})${end}`, "iy");

/** All from a name on to the end, where an address follows. */
const TO_ADDRESS = String.raw`[\s,:([<–-]*$`;

/** “Contact: Jane Roe” right in front of an address. */
const IN_ROLE = afterRole(String.raw`[\s:]+`, ANYBODY, TO_ADDRESS);

/** “contact Jane” right in front of `jane@…`. */
const FIRST_NAME = afterRole(String.raw`[\s:]+`, `[${CASED}]{2,}`, TO_ADDRESS);

/** “Contact person: Jane Roe”, without an address. */
const NAMED = afterRole(
	String.raw`\s?:\s+`,
	ANYBODY,
	String.raw`(?=\s*(?:[.,;()]|$))`,
);

/** The name that is after a word for a role in a text. */
function nameAfterRole(
	text: string,
	pattern: RegExp,
	words: Scan = scan(text),
): string | undefined {
	if ((words.classes & CLASSES.roles) === 0) return undefined;
	const plain = plainLetters(text);
	for (const { classes, end } of words.hits) {
		if ((classes & CLASSES.roles) === 0) continue;
		pattern.lastIndex = end;
		const [, gap = "", name] = pattern.exec(plain) ?? [];
		if (name === undefined) continue;
		const start = end + gap.length;
		return text.slice(start, start + name.length);
	}
	return undefined;
}

/** A bracket that an address follows. */
const OPENS = /[([<]\s*$/;

/** “see Jane Roe (” right in front of an address. */
const IN_FRONT = new RegExp(String.raw`(?<![${WORD}])(${PERSON})\s*[([<]\s*$`);

/** “Ann Archer is starting a user group”. */
const STARTS_IT = new RegExp(
	String.raw`(?<![${WORD}] )(${PERSON}) (?:is|are|está|ist|est)\b[^.]*\b(?:start|organi[sz]|form|found|launch|setting up)`,
);

/** `#python` where a text speaks of IRC. */
const IRC_CHANNEL = /(?<![\p{L}\p{N}/#])#{1,2}[\w.+-]*[A-Za-z][\w+-]*/gu;

/** How many characters in front of an address may say whose it is. */
const PERSON_REACH = 500;

/** What mailboxes of no person are called (RFC 2142), and of an office. */
const OFFICES: ReadonlySet<string> = new Set(
	"abuse admin board contact events hello help hostmaster info marketing news office organizers postmaster sales security support team webmaster".split(
		" ",
	),
);

const ANY_CLASS = ~CLASSES.endings;

/** Whether a word in front of an address may be a person's: no word that is known for something else is. */
const isFirstName = (word: string): boolean =>
	/^\p{Lu}\p{Ll}/u.test(word) &&
	!OFFICES.has(word.toLowerCase()) &&
	!hasClass(word, ANY_CLASS) &&
	!isChannelWord(word) &&
	countryInText(word) === undefined;

/** The person in front of an address; names are recognized by their capitals. */
function personBefore(
	all: string,
	address: number,
	email: string,
	groupName: string,
): string | undefined {
	const text = all.slice(Math.max(0, address - PERSON_REACH), address);
	const first = nameAfterRole(text, FIRST_NAME) ?? "";
	if (
		email.toLowerCase().startsWith(foldName(first)) &&
		isFirstName(first) &&
		!groupName.includes(first)
	)
		return first;
	const inRole = nameAfterRole(text, IN_ROLE);
	if (inRole !== undefined && isPersonName(inRole)) return inRole;
	const match = OPENS.test(text) ? IN_FRONT.exec(plainLetters(text)) : null;
	if (match === null) return undefined;
	const [, { length } = ""] = match;
	const person = text.slice(match.index, match.index + length);
	return isPersonName(person) ? person : undefined;
}

/** Whether an address or a channel may be in a text: in most, none is. */
const canHoldContact = (prose: Prose): boolean =>
	(prose.marks & MARKS.hash) !== 0 ||
	prose.hidden.length > 0 ||
	prose.spans.some(isMailLink) ||
	canHoldAddress(prose);

const isMailLink = ({ isMail }: Span): boolean => isMail;

/**
 * The contacts in a text, in order: `mailto:` links, addresses that are written out, `MailTo` macros, IRC channels.
 *
 * @param groupName a label that is the group's name is nobody's.
 * @param organizer the person that the text says organizes the group, if {@link nameOf} found one.
 */
export function contactsOf(
	prose: Prose,
	groupName = "",
	organizer?: string,
): Contact[] {
	if (canHoldContact(prose)) return findContacts(prose, groupName, organizer);
	return prose.contacts.length === 0
		? personIn(prose)
		: withoutRepeats(prose.contacts);
}

function findContacts(
	prose: Prose,
	groupName: string,
	organizer: string | undefined,
): Contact[] {
	const { text, spans, hidden } = prose;
	const starter = organizer ?? starterOf(text);
	const linked = spans.flatMap(
		({ start, end, url, label = "", isMail, link }) => {
			if (!isMail || url === undefined) return [];
			const email = addressOf(url);
			const isPerson =
				isPersonName(label) &&
				(label !== groupName || /^\s+\p{Ll}/u.test(text.slice(end)));
			const name = isPerson
				? label
				: (personBefore(text, start, email, groupName) ?? starter);
			return [
				{
					at: start,
					contact: {
						...(name !== undefined && { name }),
						email,
						position: link.position,
					},
				},
			];
		},
	);
	const noted = hidden.flatMap(({ url, position }) =>
		url?.startsWith("mailto:")
			? [{ at: text.length, contact: { email: addressOf(url), position } }]
			: [],
	);
	const inLink = (at: number): boolean => isInSpan(spans, at);
	const written = findAddresses(prose)
		.filter(({ start }) => !inLink(start))
		.map(({ email, original, start }) => {
			const name = personBefore(text, start, email, groupName) ?? starter;
			return {
				at: start,
				contact: {
					...(name !== undefined && { name }),
					email,
					original,
					position: prose.position,
				},
			};
		});
	let from = 0;
	// What macros show is in their order; where one shows nothing, none of the others is looked for.
	const personAt = (email: string): string | undefined => {
		const at = text.indexOf(email, from);
		from = at < 0 ? text.length : at + email.length;
		return at < 0 ? undefined : personBefore(text, at, email, groupName);
	};
	const channels = speaksOfIrc(text)
		? [...text.matchAll(IRC_CHANNEL)]
				.filter(({ index }) => !inLink(index))
				.map(({ 0: irc, index }) => ({
					at: index,
					contact: { irc, position: prose.position },
				}))
		: [];
	const found = [...linked, ...written, ...channels, ...noted]
		.sort((a, b) => a.at - b.at)
		.map(({ contact }) => contact);
	const ofMacros = prose.contacts.map((contact): Contact => {
		const { email = "", name = personAt(email) } = contact;
		return name === undefined ? contact : { name, ...contact };
	});
	return withoutRepeats([...found, ...ofMacros]);
}

/** The person whom a text without an address names as the one to ask. */
function personIn(prose: Prose): Contact[] {
	const { text, marks, position } = prose;
	if ((marks & MARKS.colon) === 0) return [];
	const name = nameAfterRole(text, NAMED, wordsOf(prose));
	return name !== undefined && isPersonName(name) ? [{ name, position }] : [];
}

function starterOf(text: string): string | undefined {
	const match = STARTS_IT.exec(plainLetters(text));
	if (match === null) return undefined;
	const person = text.slice(match.index, match.index + (match[1] ?? "").length);
	return isPersonName(person) ? person : undefined;
}

const addressOf = (url: string): string =>
	decodeIfEncoded(url.slice("mailto:".length).replace(/\?.*/s, ""));

/** An address or channel that an item gives twice is one contact. */
function withoutRepeats(contacts: readonly Contact[]): Contact[] {
	if (contacts.length < 2) return [...contacts];
	const seen = new Set<string | undefined>();
	return contacts.filter(({ email, irc }) => {
		const address = email ?? irc;
		return !seen.has(address) && seen.add(address);
	});
}
