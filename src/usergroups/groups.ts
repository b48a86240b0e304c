/** What an item is, and the group that it names. */
import type { Dialect, ListItem } from "../ast";
import { type Line, readLine } from "./lines";
import { type AnyLink, toLink } from "./links";
import { fold } from "./plain-text";
import type { Contact, Link, NameSource, UserGroup } from "./schema";
import { isChannelWord } from "./words";

/** A group, a channel of one, or a text that only introduces the groups under it. */
export type ItemKind = "group" | "channel" | "heading";

/** Sorts an item. */
export function classifyLine(line: Line, dialect: Dialect): ItemKind {
	const nested = line.items.map((item) =>
		classifyLine(readLine(item, dialect), dialect),
	);
	if (isChannel(line)) return "channel";
	const introduces =
		nested.length > 0 && nested.every((kind) => kind === "group");
	return introduces && line.links.length === 0 && nested.length > 1
		? "heading"
		: "group";
}

/** Nothing but channel words, and labels that are some, or bare addresses. */
function isChannel({ text, links }: Line): boolean {
	if (text === "") return links.length > 0;
	let rest = text;
	for (const { label, url } of links) {
		if (label !== undefined && !isChannelWord(label)) return false;
		rest = rest.replace(label ?? url ?? "", " ");
	}
	return (
		isChannelWord(fold(rest)) && !links.some(({ page }) => page !== undefined)
	);
}

/** Separators between a name and what is said of it. */
const SEPARATOR =
	/\s+[-–—]+\s+|\s+--+\s*|:\s+(?![A-Z][\w.]*\s)|\.\s+(?=[A-ZÄÖÜ“"(])|\.$|\s+\(/u;

interface Name {
	name: string;
	nameSource: NameSource;
}

/** Dashes, brackets and final punctuation at the ends of a name do not belong to it. */
const clean = (name: string): string =>
	fold(name)
		.replace(/^[\s\-–—:,;([{"'“”]+(?=\S)/u, "")
		.replace(/[\s\-–—:,;.\]}]+$/u, "");

/** The name of the group that a line is about. */
export function nameOf(line: Line): Name {
	const { first, lead, text, links } = line;
	const named = first === undefined ? undefined : nameFromLink(first);
	if (named !== undefined && clean(named.name) !== "")
		return { ...named, name: clean(named.name) };
	if (first !== undefined) {
		const { url = "", page = "" } = toLink(first);
		const [said = ""] = fold(text.replace(url || page, ""))
			.replace(/^[\s\-–—:,;)\]]+/u, "")
			.split(SEPARATOR);
		if (clean(said) !== "" && !/^An? /.test(said))
			return { name: clean(said), nameSource: "text" };
		return {
			name: hostOf(url) || page || url || clean(text),
			nameSource: "host",
		};
	}
	const [front = ""] = lead.split(SEPARATOR);
	if (clean(front) !== "") return { name: clean(front), nameSource: "text" };
	const labelled = links.find(({ label }) => label !== undefined);
	return {
		name: clean(labelled?.label ?? text) || text || "?",
		nameSource: "label",
	};
}

function nameFromLink(node: AnyLink): Name | undefined {
	const { label, page } = toLink(node);
	if (label !== undefined && !/^\w+:\/\//.test(label))
		return { name: label, nameSource: "label" };
	return page === undefined ? undefined : { name: page, nameSource: "page" };
}

function hostOf(url: string): string {
	return /^\w+:\/\/(?:www\.)?([^/:?#]+)/.exec(url)?.[1] ?? "";
}

/** `joe at example.org`, `joe[at]example[dot]org`. */
const WRITTEN_OUT =
	/([\w.+-]+)\s*(?:\[at\]|\(at\)|\sat\s)\s*([\w-]+(?:(?:\.|\[dot\]|\(dot\))[\w-]+)+)/gi;

function contactsOf({ links, text, position }: Line): Contact[] {
	const written = links
		.filter(({ url }) => url?.startsWith("mailto:"))
		.map((link) => ({
			email: (link.url ?? "").slice("mailto:".length).replace(/\?.*$/s, ""),
			position: link.position,
		}));
	const spelled = [...text.matchAll(WRITTEN_OUT)].map(
		([original, user, host = ""]) => ({
			email: `${user}@${host.replace(/\[dot\]|\(dot\)/gi, ".")}`,
			original,
			position,
		}),
	);
	return [...written, ...spelled];
}

/** What a line says of its group beside the name. */
function descriptionOf(line: Line, name: string): string | undefined {
	const { text } = line;
	const at = text.indexOf(name);
	const rest = at < 0 ? text : text.slice(at + name.length);
	const description = fold(rest.replace(/^[\s\-–—:,;.)\]]+/u, ""));
	return description === "" ? undefined : description;
}

/** Makes the group of a line, with the channels and chapters under it; its `id` is given later. */
export function createGroup(
	line: Line,
	dialect: Dialect,
	countryCode: string | undefined,
	section?: string,
): UserGroup {
	const { name, nameSource } = nameOf(line);
	const description = descriptionOf(line, name);
	const group: UserGroup = {
		id: "",
		name,
		nameSource,
		...(description !== undefined && { description }),
		...(section !== undefined && { section }),
		status: /\bdefunct\b/i.test(line.text)
			? "defunct"
			: /\bis (?:starting|organizing|forming)\b/i.test(line.text)
				? "forming"
				: "listed",
		...(countryCode !== undefined && { countryCode }),
		links: [...line.links],
		contacts: contactsOf(line),
		groups: [],
		members: [],
		position: line.position,
	};
	addItems(group, line.items, dialect, countryCode);
	return group;
}

/** Puts nested items into their group: channels' links, and chapters. */
function addItems(
	group: UserGroup,
	items: readonly ListItem[],
	dialect: Dialect,
	countryCode: string | undefined,
	section?: string,
): void {
	for (const item of items) {
		const line = readLine(item, dialect);
		const kind = classifyLine(line, dialect);
		if (kind === "group" && !isEvent(line)) {
			group.groups.push(createGroup(line, dialect, countryCode, section));
			continue;
		}
		group.links.push(...line.links);
		group.contacts.push(...contactsOf(line));
		addItems(
			group,
			line.items,
			dialect,
			countryCode,
			kind === "heading" ? line.text : section,
		);
	}
}

/** A nested conference or meetup page is a link of its group, no chapter. */
const isEvent = ({ links, items }: Line): boolean =>
	items.length === 0 &&
	links.length === 1 &&
	/\bpycon\b|\bmeet-?ups?\b|\bfan page\b|\bgroup(?:s| page)?$/i.test(
		links[0]?.label ?? "",
	);

/** All links and contacts under a channel item. */
export function channelOf(
	line: Line,
	dialect: Dialect,
): { links: Link[]; contacts: Contact[] } {
	const nested = line.items.map((item) =>
		channelOf(readLine(item, dialect), dialect),
	);
	return {
		links: [...line.links, ...nested.flatMap(({ links }) => links)],
		contacts: [
			...contactsOf(line),
			...nested.flatMap(({ contacts }) => contacts),
		],
	};
}
