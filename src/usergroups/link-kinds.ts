/** What a link leads to, told by its address. */
import type { LinkKind } from "./schema";

/**
 * A rule of the table: all that it has must fit. `domains` are hosts, and all hosts under them; `host` is compared with the host
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
		host: /(?:^|\.)(?:groups(?:-beta)?\.google\.[a-z.]+|googlegroups\.com|(?:[a-z]+\.)?groups\.yahoo\.com|yahoogrupos\.com\.br|yahoogroups\.com|egroups\.com|groups\.io|freelists\.org|librelist\.com|gmane\.org|groups\.msn\.com|lists?\.[^/]+|listas\.[^/]+|listes\.[^/]+|mailman\d?\.[^/]+|listserv\.[^/]+)$/,
	},
	{
		kind: "mailing-list",
		path: /\/(?:mailman\d?|listinfo|mail(?:ing)?-?lists?|listserv|sympa)(?:[/?.]|$)/i,
	},
	{
		kind: "chat",
		host: /^(?:webchat|chat|irc)\.|(?:^|\.)(?:t\.me|telegram\.(?:me|org|im)|slack\.com|discord\.(?:gg|com)|discordapp\.com|freenode\.(?:net|org)|libera\.chat|oftc\.net|botbot\.me|gitter\.im|mibbit\.com|whatsapp\.com|wa\.me|matrix\.to|zulipchat\.com)$/,
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
		domains: [
			"github.com",
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
		host: /(?:^|\.)(?:flickr\.com|flic\.kr|picasaweb\.google\.[a-z.]+|photos\.google\.com|instagr\.am)$/,
	},
	{
		kind: "events",
		host: /(?:^|[.-])[a-z]*pycon[a-z0-9-]*\.|(?:^|\.)(?:eventbrite\.[a-z.]+|timepad\.ru|lu\.ma|luma\.com|doodle\.com|upcoming\.(?:yahoo\.com|org)|lanyrd\.com|konfhub\.com)$/,
	},
	{ kind: "other", domains: ["trello.com"] },
	{ kind: "wiki", host: /^wiki\./ },
	{
		kind: "forum",
		host: /(?:^|[.-])(?:forums?|foro|discuss|discourse)\.|(?:^|\.)(?:reddit\.com|discourse\.group)$/,
	},
	{
		kind: "wiki",
		host: /\.(?:[a-z]*wiki|wikia|wikidot|wikispaces)\.[a-z]+$/,
	},
	{
		kind: "wiki",
		path: /^\/(?:[^?#]*\/)?(?:wiki|moin|mediawiki)(?:[/?#]|\.cgi|$)/i,
	},
	{
		kind: "blog",
		host: /^blogs?\.|^planet\.|(?:^|\.)(?:blogspot\.[a-z.]+|wordpress\.com|medium\.com|livejournal\.com|tumblr\.com|typepad\.com|blogger\.com|substack\.com)$/,
	},
	{ kind: "jobs", host: /^(?:jobs|vagas|empleos?)\./ },
];

/** Told by the path alone, where neither host nor label say more. */
export const PATH_KINDS: readonly LinkKindRule[] = [
	{ kind: "blog", path: /\/(?:blog|weblog)(?:[/?#.]|$)/i },
	{ kind: "forum", path: /\/(?:forums?|foro|phpbb)(?:[/?#.]|$)/i },
	{ kind: "jobs", path: /\/(?:jobs|vagas|empleos?)(?:[/?#.]|$)/i },
	{ kind: "events", path: /\/(?:events?|eventos)(?:[/?#.]|$)/i },
];

/** Words in a label that tell an event. */
const EVENT_LABEL =
	/\bpycon\b|\bconferenc(?:e|ia)\b|\bconferência\b|\bkonferenz\b|\bconférence\b/i;

/** An address in its parts: `scheme:` and, where it has one, `//host/path`; the host in lower case without `www.`. */
export function splitUrl(url: string): {
	scheme: string;
	host: string;
	path: string;
} {
	const [, scheme = "", host = "", path = ""] =
		/^([a-z][\w+.-]*):(?:\/\/(?:[^/?#@]*@)?([^/?#:]*)(?::\d+)?)?(.*)$/is.exec(
			url,
		) ?? [];
	return {
		scheme: scheme.toLowerCase(),
		host: host.toLowerCase().replace(/^www\d?\./, ""),
		path,
	};
}

const isUnder = (host: string, domains: readonly string[]): boolean =>
	domains.some((domain) => host === domain || host.endsWith(`.${domain}`));

const fits = (
	rule: LinkKindRule,
	{ scheme, host, path }: ReturnType<typeof splitUrl>,
	label: string,
): boolean =>
	(rule.domains === undefined || isUnder(host, rule.domains)) &&
	(rule.scheme?.test(scheme) ?? true) &&
	(rule.host?.test(host) ?? true) &&
	(rule.path?.test(path) ?? true) &&
	(rule.label?.test(label) ?? true);

/** Of our own table: the first rule that takes all of a domain, and those that look further. */
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

/** Something that all addresses have which a rule by pattern can fit. */
const MAY_FIT =
	/mailto:|irc|xmpp|sip|matrix|group|list|lists|mail|gmane|sympa|chat|t\.me|telegram|slack|discord|freenode|libera|oftc|botbot|gitter|mibbit|whatsapp|wa\.me|zulip|flickr|flic\.kr|picasa|photos|instagr|pycon|event|timepad|lu\.?ma|doodle|upcoming|lanyrd|konfhub|forum|foro|discuss|discourse|reddit|wiki|moin|blog|planet|wordpress|medium|livejournal|tumblr|typepad|substack|jobs|vagas|empleo|egroups/i;

/** The same as the first rule of our own table that fits, found without trying each. */
function certainKind(
	parts: ReturnType<typeof splitUrl>,
	label: string,
): LinkKind | undefined {
	const { host } = parts;
	let rule: LinkKindRule | undefined;
	for (let at = 0; rule === undefined && at >= 0; ) {
		rule = byDomain.get(host.slice(at));
		const dot = host.indexOf(".", at);
		at = dot < 0 ? -1 : dot + 1;
	}
	const other = MAY_FIT.test(`${parts.scheme}:${host}${parts.path}`)
		? byPattern.find((each) => fits(each, parts, label))
		: undefined;
	if (rule === undefined || rule.path !== undefined)
		return (other ?? rule)?.kind;
	return other !== undefined &&
		LINK_KINDS.indexOf(other) < LINK_KINDS.indexOf(rule)
		? other.kind
		: rule.kind;
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
	const find = (table: readonly LinkKindRule[]): LinkKind | undefined =>
		table.find((rule) => fits(rule, parts, label ?? ""))?.kind;
	const certain = find(rules) ?? certainKind(parts, label ?? "");
	if (certain !== undefined) return certain;
	const told = label === undefined ? undefined : kindOfLabel(label);
	if (told !== undefined && told !== "website") return told;
	if (label !== undefined && EVENT_LABEL.test(label)) return "events";
	return told ?? find(PATH_KINDS) ?? "website";
}
