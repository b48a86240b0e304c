/** Kinds of links by their addresses. */
import { remembering } from "../dictionaries/remembering";
import type { LinkKind } from "../result/schema";
import { LINK_KINDS, type LinkKindRule, PATH_KINDS } from "./link-kind-rules";
import { splitUrl, type UrlParts } from "./urls";

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

/** Of our own table: the rules that take all of a domain, and those that look further. */
const byDomain = new Map(
	LINK_KINDS.filter(({ path }) => path === undefined)
		.toReversed()
		.flatMap((rule) =>
			(rule.domains ?? []).map((domain) => [domain, rule] as const),
		),
);
const byPattern = LINK_KINDS.filter(
	({ domains, path }) => domains === undefined || path !== undefined,
);
const webByPattern = byPattern.filter(({ scheme }) => scheme === undefined);

/** The rules of the web that ask for a host, and perhaps for a path; whether one of them can match is known by the host. */
const byHost = webByPattern.filter(
	({ domains, host }) => domains !== undefined || host !== undefined,
);
/** The paths of the others. */
const ANY_PATH = new RegExp(
	webByPattern
		.filter((rule) => !byHost.includes(rule))
		.map(({ path }) => path?.source ?? "")
		.join("|"),
	"i",
);

/** Where only the path decides, these letters begin it or a part of it. */
const PATH_LETTERS = letterBits("mlsw");
const WEAK_PATH_LETTERS = letterBits("bwfjpve");

/** A bit for each letter. */
function letterBits(letters: string): number {
	let bits = 0;
	for (const letter of letters) bits |= 1 << (letter.charCodeAt(0) & 0x1f);
	return bits;
}

/** The bits of what is behind the slashes of a path. */
function partsOfPath(path: string): number {
	let bits = 0;
	for (let at = path.indexOf("/"); at >= 0; at = path.indexOf("/", at + 1))
		bits |= 1 << (path.charCodeAt(at + 1) & 0x1f);
	return bits;
}

/** What the rules say of a host: that of its domain, and whether one by pattern can match. */
const rulesOfHost = remembering((host) => ({
	rule: ruleOfDomain(host),
	canFitPattern: byHost.some(
		(each) =>
			(each.domains === undefined || isUnder(host, each.domains)) &&
			(each.host?.test(host) ?? true),
	),
}));

/** The same as the first rule of our own table that matches, without trying each. */
function certainKind(
	parts: UrlParts,
	label: string | undefined,
	pathBits: number,
): LinkKind | undefined {
	const { scheme, host, path } = parts;
	const { rule, canFitPattern } = rulesOfHost(host);
	const isWeb = scheme === "http" || scheme === "https";
	const other = !isWeb
		? firstFit(byPattern, parts, label)
		: canFitPattern || ((pathBits & PATH_LETTERS) !== 0 && ANY_PATH.test(path))
			? firstFit(webByPattern, parts, label)
			: undefined;
	if (rule === undefined) return other?.kind;
	return other !== undefined &&
		LINK_KINDS.indexOf(other) < LINK_KINDS.indexOf(rule)
		? other.kind
		: rule.kind;
}

/** The rule of the host, or of what it is under. */
function ruleOfDomain(host: string): LinkKindRule | undefined {
	let at = 0;
	do {
		const rule = byDomain.get(host.slice(at));
		if (rule !== undefined) return rule;
		at = host.indexOf(".", at) + 1;
	} while (at > 0);
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
	const parts = splitUrl(url);
	const pathBits = partsOfPath(parts.path);
	const certain =
		(rules.length > 0 ? firstFit(rules, parts, label)?.kind : undefined) ??
		certainKind(parts, label, pathBits);
	if (certain !== undefined) return certain;
	if (label !== undefined) {
		const byLabel = kindOfLabel(label);
		if (byLabel !== undefined && byLabel !== "website") return byLabel;
		if (EVENT_LABEL.test(label)) return "events";
		if (byLabel !== undefined) return byLabel;
	}
	if ((pathBits & WEAK_PATH_LETTERS) === 0) return "website";
	return firstFit(PATH_KINDS, parts, label)?.kind ?? "website";
}
