/** Kinds of links by their addresses. */
import { remembering } from "../dictionaries/remembering";
import type { LinkKind } from "../result/schema";
import { splitUrl, type UrlParts } from "./urls";

/**
 * A rule of the table: all that it has must match. `domains` are hosts, and all hosts under them; `host` is compared with the host
 * in lower case without `www.`, `path` with path, query and fragment, `scheme` with the scheme without its colon, `label` with
 * the label.
 */
export interface LinkKindRule {
	kind: LinkKind;
	domains?: readonly string[];
	scheme?: RegExp;
	host?: RegExp;
	path?: RegExp;
	label?: RegExp;
}

/** Rules in the order in which they are tried. None of these may be overruled by a label. */
export const LINK_KINDS: readonly LinkKindRule[] = [
	{ kind: "email", scheme: /^mailto$/ },
	{ kind: "chat", scheme: /^(?:ircs?|xmpp|sip|matrix)$/ },
	{ kind: "forum", domains: ["github.com"], path: /\/discussions\b/ },
	{ kind: "meetup", domains: ["meetup.com"] },
	{
		kind: "mailing-list",
		domains: [
			"googlegroups.com",
			"groups.yahoo.com",
			"yahoogroups.com",
			"egroups.com",
			"groups.io",
			"freelists.org",
			"librelist.com",
			"gmane.org",
			"groups.msn.com",
		],
	},
	{
		kind: "mailing-list",
		domains: ["yahoogrupos.com.br"],
		path: /group|list|mail/i,
	},
	{
		kind: "mailing-list",
		host: /(?:^|\.)(?:groups(?:-beta)?\.google\.[a-z.]+|(?:lists?|listas|listes|mailman\d?|listserv)\.[^/]+)$/,
	},
	{
		kind: "mailing-list",
		path: /\/(?:mailman\d?|listinfo|mail(?:ing)?-?lists?|listserv|sympa)(?:[/?.]|$)/i,
	},
	{ kind: "chat", host: /^(?:webchat|chat|irc)\./ },
	{
		kind: "chat",
		domains: [
			"t.me",
			"telegram.me",
			"telegram.org",
			"telegram.im",
			"slack.com",
			"discord.gg",
			"discord.com",
			"discordapp.com",
			"freenode.net",
			"freenode.org",
			"libera.chat",
			"oftc.net",
			"botbot.me",
			"gitter.im",
			"mibbit.com",
			"whatsapp.com",
			"wa.me",
			"matrix.to",
			"zulipchat.com",
		],
	},
	{
		kind: "social",
		domains: [
			"facebook.com",
			"fb.com",
			"fb.me",
			"twitter.com",
			"x.com",
			"instagram.com",
			"linkedin.com",
			"lnkd.in",
			"plus.google.com",
			"vk.com",
			"vkontakte.ru",
			"xing.com",
			"orkut.com",
			"orkut.com.br",
			"mastodon.social",
			"fosstodon.org",
			"bsky.app",
			"identi.ca",
			"ning.com",
			"myspace.com",
			"ok.ru",
			"weibo.com",
			"threads.net",
		],
	},
	{
		kind: "code",
		// What is under github.com is somebody's site.
		host: /^(?:(?:gist|api|raw)\.)?github\.com$/,
	},
	{
		kind: "code",
		domains: [
			"gitlab.com",
			"bitbucket.org",
			"codeberg.org",
			"launchpad.net",
			"sourceforge.net",
			"code.google.com",
			"gitorious.org",
		],
	},
	{
		kind: "video",
		domains: [
			"youtube.com",
			"youtu.be",
			"vimeo.com",
			"twitch.tv",
			"blip.tv",
			"pyvideo.org",
		],
	},
	{
		kind: "photos",
		domains: ["flickr.com", "flic.kr", "photos.google.com", "instagr.am"],
	},
	{ kind: "photos", host: /(?:^|\.)picasaweb\.google\.[a-z.]+$/ },
	{
		kind: "events",
		host: /(?:^|[.-])[a-z]*pycon[a-z0-9-]*\.|(?:^|\.)eventbrite\.[a-z.]+$/,
	},
	{
		kind: "events",
		domains: [
			"timepad.ru",
			"lu.ma",
			"luma.com",
			"doodle.com",
			"upcoming.yahoo.com",
			"upcoming.org",
			"lanyrd.com",
			"konfhub.com",
		],
	},
	{ kind: "other", domains: ["trello.com"] },
	{ kind: "wiki", host: /^wiki\./ },
	{ kind: "forum", host: /(?:^|[.-])(?:forums?|foro|discuss|discourse)\./ },
	{ kind: "forum", domains: ["reddit.com", "discourse.group"] },
	{
		kind: "wiki",
		host: /\.(?:[a-z]*wiki|wikia|wikidot|wikispaces)\.[a-z]+$/,
	},
	{
		kind: "wiki",
		path: /^\/(?:[^?#]*\/)?(?:wiki|moin|mediawiki)(?:[/?#]|\.cgi|$)/i,
	},
	{ kind: "blog", host: /^blogs?\.|^planet\.|(?:^|\.)blogspot\.[a-z.]+$/ },
	{
		kind: "blog",
		domains: [
			"wordpress.com",
			"medium.com",
			"livejournal.com",
			"tumblr.com",
			"typepad.com",
			"blogger.com",
			"substack.com",
		],
	},
	{ kind: "jobs", host: /^(?:jobs|vagas|empleos?)\./ },
];

/** Kinds by the path alone, where neither host nor label say more. */
export const PATH_KINDS: readonly LinkKindRule[] = [
	{ kind: "blog", path: /\/(?:blog|weblog)(?:[/?#.]|$)/i },
	{ kind: "forum", path: /\/(?:forums?|foro|phpbb)(?:[/?#.]|$)/i },
	{ kind: "jobs", path: /\/(?:jobs|vagas|empleos?)(?:[/?#.]|$)/i },
	{ kind: "events", path: /\/(?:events?|eventos)(?:[/?#.]|$)/i },
];

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

/** What a host, or a path, has that a rule by pattern can match. */
const HOST_MAY_FIT =
	/google\.|grupos|list|mailman|chat|irc|pycon|eventbrite|wiki|for[ou]|disco?u|blog|planet|jobs|vagas|empleo|github/;
const PATH_MAY_FIT = /\/(?:mail|list|symp|wiki|moin|mediawiki)/i;

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
	canFitPattern: HOST_MAY_FIT.test(host),
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
		: canFitPattern ||
				((pathBits & PATH_LETTERS) !== 0 && PATH_MAY_FIT.test(path))
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
