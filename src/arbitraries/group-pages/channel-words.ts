/** Channels: the words that name them, the addresses that go with the words, and what kind of link that certainly is. */
import type { LinkKind } from "../../usergroups/result/schema";

export interface ChannelWords {
	kind: LinkKind;
	words: readonly string[];
	url: (word: string) => string;
}

const own = (word: string): string => `https://${word}.example.org/`;
const at =
	(prefix: string) =>
	(word: string): string =>
		`${prefix}${word}`;

/** Hosts that leave no doubt; they may be the home of a group or any other link. */
export const HOSTS = {
	meetup: at("https://www.meetup.com/"),
	google: at("https://groups.google.com/group/"),
	mailman: at("https://mail.python.org/mailman/listinfo/"),
	github: at("https://github.com/"),
	gitlab: at("https://gitlab.com/"),
	twitter: at("https://twitter.com/"),
	facebook: at("https://www.facebook.com/groups/"),
	instagram: at("https://www.instagram.com/"),
	linkedin: at("https://www.linkedin.com/company/"),
	telegram: at("https://t.me/"),
	slack: (word: string) => `https://${word}.slack.com/`,
	irc: at("irc://irc.libera.chat/"),
	webchat: at("http://webchat.freenode.net/?channels="),
	youtube: at("https://www.youtube.com/channel/"),
	flickr: at("https://www.flickr.com/photos/"),
	trello: at("https://trello.com/b/"),
	pycon: (word: string) => `https://${word}.pycon.org/`,
	own,
};

const words = (
	kind: LinkKind,
	url: (word: string) => string,
	...all: string[]
): ChannelWords => ({ kind, words: all, url });

/** Labels of channels. */
export const LABELED: readonly ChannelWords[] = [
	words("website", own, "Website", "Our Website", "Web Site", "Homepage"),
	words("blog", own, "Blog", "Our Blog"),
	words("forum", own, "Forum"),
	words("wiki", own, "Wiki"),
	words("jobs", own, "Jobs"),
	words("mailing-list", own, "Mailing List", "Mailing list"),
	words("mailing-list", HOSTS.mailman, "Mailing List"),
	words("mailing-list", HOSTS.google, "Google Group", "Mailing List", "Forum"),
	words("code", HOSTS.github, "GitHub", "Github"),
	words("code", HOSTS.gitlab, "Gitlab"),
	words("social", HOSTS.twitter, "Twitter"),
	words("social", HOSTS.facebook, "Facebook", "Facebook Group"),
	words("social", HOSTS.linkedin, "LinkedIn"),
	words("social", HOSTS.instagram, "Instagram"),
	words("meetup", HOSTS.meetup, "Meetup"),
	words("chat", HOSTS.slack, "Slack"),
	words("chat", HOSTS.telegram, "Telegram"),
	words("chat", HOSTS.irc, "IRC"),
	words("chat", HOSTS.webchat, "IRC"),
	words("video", HOSTS.youtube, "YouTube"),
	words("other", HOSTS.trello, "Trello Board"),
];

/** The same in Portuguese, Spanish, German and French. */
export const FOREIGN: readonly ChannelWords[] = [
	words("website", own, "Sitio web", "Página web", "Webseite", "Site web"),
	words("forum", own, "Fórum", "Foro", "Forum"),
	words(
		"mailing-list",
		own,
		"Lista de discussão",
		"Lista de correo",
		"Mailingliste",
		"Liste de diffusion",
	),
	words("mailing-list", HOSTS.google, "Lista de discussão", "Mailingliste"),
	words(
		"social",
		HOSTS.facebook,
		"Grupo de Facebook",
		"Facebook-Gruppe",
		"Groupe Facebook",
	),
	words("chat", HOSTS.telegram, "Grupo de Telegram", "Telegram-Gruppe"),
];

/** Words in running text before a bare address, so that none of them is in CamelCase. */
export const SPELLED: readonly ChannelWords[] = [
	words("website", own, "Website", "Sitio web", "Webseite"),
	words(
		"mailing-list",
		HOSTS.google,
		"Google Group",
		"Mailing List",
		"Lista de discussão",
	),
	words("social", HOSTS.facebook, "Facebook Group", "Facebook"),
	words("social", HOSTS.twitter, "Twitter"),
	words("meetup", HOSTS.meetup, "Meetup"),
	words("chat", HOSTS.webchat, "IRC"),
	words("chat", HOSTS.irc, "IRC"),
	words("chat", HOSTS.telegram, "Telegram"),
	words("code", HOSTS.github, "Github"),
];

/** Only of a group that encloses them. */
export const NESTED_ONLY: readonly ChannelWords[] = [
	words("events", HOSTS.pycon, "PyCon"),
	words("photos", HOSTS.flickr, "Flickr"),
];

/** Where a group may have its home, and what kind of link that is. */
export const HOMES: readonly Pick<ChannelWords, "kind" | "url">[] = [
	{ kind: "website", url: HOSTS.own },
	{ kind: "website", url: HOSTS.own },
	{ kind: "meetup", url: HOSTS.meetup },
	{ kind: "mailing-list", url: HOSTS.google },
	{ kind: "social", url: HOSTS.facebook },
	{ kind: "code", url: HOSTS.github },
	{ kind: "chat", url: HOSTS.telegram },
];
