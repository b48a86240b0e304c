/** The rules of kinds of links. */
import type { LinkKind } from "../result/schema";

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
			"yahoogrupos.com.br",
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
	{ kind: "social", path: /^\/@[\w.-]+\/?$/ },
];
