/** Kinds of links by their addresses. */

import { copyOf } from "../dictionaries/remembering";
import type { Link, LinkKind } from "../result/schema";
import { addToHash } from "../text/ascii-words";
import { codeAt, codeOrNone } from "../text/codes";
import { LINK_KINDS, type LinkKindRule, PATH_KINDS } from "./link-kind-rules";
import {
	endOfPlainHost,
	hostName,
	splitUrl,
	startOfWebHost,
	type UrlParts,
} from "./urls";

export { LINK_KINDS, type LinkKindRule } from "./link-kind-rules";

/** Words in a label that show an event. */
const EVENT_LABEL =
	/\bpycon\b|\bconferenc(?:e|ia)\b|\bconferência\b|\bkonferenz\b|\bconférence\b/i;

const isUnder = (host: string, domains: readonly string[]): boolean =>
	domains.some((domain) => host === domain || host.endsWith(`.${domain}`));

const fits = (
	rule: LinkKindRule,
	{ scheme, host, path }: UrlParts,
	label = "",
): boolean =>
	(rule.domains === undefined || isUnder(host, rule.domains)) &&
	(rule.scheme?.test(scheme) ?? true) &&
	(rule.host?.test(host) ?? true) &&
	(rule.path?.test(path) ?? true) &&
	(rule.label?.test(label) ?? true);

const firstFit = (
	rules: readonly LinkKindRule[],
	parts: UrlParts,
	label: string | undefined,
): LinkKindRule | undefined => rules.find((rule) => fits(rule, parts, label));

/** Where only the path decides, these letters begin it or a part of it. */
const PATH_LETTERS = letterBits("mlsw");
const WEAK_PATH_LETTERS = letterBits("bwfjpve@");

/** A bit for each letter. */
function letterBits(letters: string): number {
	let bits = 0;
	for (const letter of letters) bits |= 1 << (codeAt(letter, 0) & 0x1f);
	return bits;
}

/** The bits of what is after the slashes of a path. */
function partsOfPath(url: string, from: number): number {
	let bits = 0;
	for (let at = url.indexOf("/", from); at >= 0; at = url.indexOf("/", at + 1))
		bits |= 1 << (codeOrNone(url, at + 1) & 0x1f);
	return bits;
}

/** Rules of our own table that a host of the web leaves open: they ask for a path. The last may take all that is left. */
interface RulesOfHost {
	byHost: readonly LinkKindRule[];
	/** The same with those that ask for no host. */
	all: readonly LinkKindRule[];
}

const isOfHost = ({ host, domains }: LinkKindRule): boolean =>
	host !== undefined || domains !== undefined;

function findRulesOfHost(written: string): RulesOfHost {
	const parts: UrlParts = { scheme: "", host: hostName(written), path: "" };
	const all: LinkKindRule[] = [];
	for (const rule of LINK_KINDS) {
		if (rule.scheme !== undefined) continue;
		const { path, ...ofHost } = rule;
		if (!fits(ofHost, parts)) continue;
		all.push(rule);
		if (path === undefined) break;
	}
	return { byHost: all.filter(isOfHost), all };
}

/** A host as it is written, with its rules. */
interface KnownHost extends RulesOfHost {
	host: string;
}

/** Hosts that were met, by their hashes; where two have one hash, the last. */
const knownHosts = new Map<number, KnownHost>();

/** So many hosts are remembered. */
const MAX_HOSTS = 4096;

/** The rules of a host that is in an address, which is only cut out of it where it is new. */
function rulesOfHost(url: string, start: number, end: number): RulesOfHost {
	let hash = 0;
	for (let at = start; at < end; at++) hash = addToHash(hash, codeAt(url, at));
	const known = knownHosts.get(hash);
	if (known?.host.length === end - start && url.startsWith(known.host, start))
		return known;
	const host = copyOf(url.slice(start, end));
	const found = { host, ...findRulesOfHost(host) };
	if (knownHosts.size >= MAX_HOSTS) knownHosts.clear();
	knownHosts.set(hash, found);
	return found;
}

/** The kind of an address of the web by our own table, without trying each rule. */
function kindOnWeb(
	url: string,
	start: number,
	end: number,
	pathBits: number,
): LinkKind | undefined {
	const { byHost, all } = rulesOfHost(url, start, end);
	const rules = (pathBits & PATH_LETTERS) === 0 ? byHost : all;
	for (const { kind, path } of rules)
		if (path === undefined || path.test(url.slice(end))) return kind;
	return undefined;
}

/**
 * The kind of a link by its address, then by its label (`docs/usergroups.md`, “Groups”): a label never overrules a host that is
 * certain.
 *
 * @param url the address, with its scheme.
 * @param label what the link shows, if that is not the address.
 * @param kindOfLabel the kind that a label's channel word announces, if there is one.
 * @param rules rules of the caller, which go first.
 */
export function linkKindOf(
	url: string,
	label: string | undefined,
	kindOfLabel: (label: string) => LinkKind | undefined,
	rules: readonly LinkKindRule[] = [],
): LinkKind {
	const start = startOfWebHost(url);
	const end = start < 0 ? start : endOfPlainHost(url, start);
	const isPlain = end >= 0;
	const parts = isPlain && rules.length === 0 ? undefined : splitUrl(url);
	const pathBits = isPlain
		? partsOfPath(url, end)
		: partsOfPath(parts?.path ?? "", 0);
	const certain =
		(parts && firstFit(rules, parts, label)?.kind) ??
		(isPlain
			? kindOnWeb(url, start, end, pathBits)
			: parts && firstFit(LINK_KINDS, parts, label)?.kind);
	if (certain !== undefined) return certain;
	if (label !== undefined) {
		const byLabel = kindOfLabel(label);
		if (byLabel !== undefined && byLabel !== "website") return byLabel;
		if (EVENT_LABEL.test(label)) return "events";
		if (byLabel !== undefined) return byLabel;
	}
	if ((pathBits & WEAK_PATH_LETTERS) === 0) return "website";
	return firstFit(PATH_KINDS, parts ?? splitUrl(url), label)?.kind ?? "website";
}

/** Maximum number of characters that words before an address have, with the colon. */
const MAX_IN_FRONT = 40;

/** The words after the last separator of a text that ends with a colon. */
const IN_FRONT = /(?:^|[,;.()|/–—]|\s-)\s*([^,;.()|/:–—]+)\s*:$/u;

/** Kinds that no site is, whatever the words in front of its address say. */
const NO_SITES: ReadonlySet<LinkKind> = new Set<LinkKind>(["email", "other"]);

/** "@alpha", or the last part of the address: "alpha-ulm" of `lists.a.example/alpha-ulm`. */
const isHandle = (label: string, url = ""): boolean =>
	label.startsWith("@") ||
	// Without the slash first: most labels end no address.
	(url.endsWith(label) && url.endsWith(`/${label}`));

/**
 * "Mailing list: http://a.example": gives an address that says nothing of what it is, and has no label of its own or a handle
 * such as "@alpha", the kind that the words in front of it say.
 */
export function withKindInFront(
	link: Link,
	front: string,
	kindOfLabel: (label: string) => LinkKind | undefined,
): Link {
	const { kind, label } = link;
	const isNamed = label !== undefined && !isHandle(label, link.url);
	if (kind !== "website" || isNamed || !front.endsWith(":")) return link;
	const words = IN_FRONT.exec(front.slice(-MAX_IN_FRONT))?.[1];
	const said = words === undefined ? undefined : kindOfLabel(words);
	return said === undefined || NO_SITES.has(said)
		? link
		: { ...link, kind: said };
}
