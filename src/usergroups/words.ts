/** Words that name a channel, not a group. */

const CHANNEL_WORDS = [
	"website",
	"web site",
	"web",
	"site",
	"homepage",
	"home page",
	"blog",
	"forum",
	"wiki",
	"github",
	"gitlab",
	"twitter",
	"facebook",
	"facebook group",
	"facebook groups",
	"facebook page",
	"fan page",
	"google group",
	"google groups",
	"google groups page",
	"facebook groups page",
	"mailing list",
	"mailinglist",
	"mailing-list",
	"list",
	"meetup",
	"meetup.com",
	"meetup group",
	"meetup page",
	"meetups",
	"slack",
	"slack group",
	"telegram",
	"irc",
	"irc channel",
	"linkedin",
	"instagram",
	"youtube",
	"youtube channel",
	"trello board",
	"members",
	"planet",
	"jobs",
	"chat",
	"discord",
	"vk",
	"flickr",
	"twitter community",
	"pycon",
	"email",
	"e-mail",
	"contact",
	"community page",
	"google+",
	"newsletter",
];

const KNOWN = new Set(CHANNEL_WORDS);

/** Whether a text says only what channel a link is: “Our Website”, “IRC:”, “Google Group”. */
export function isChannelWord(text: string): boolean {
	const bare = text
		.toLowerCase()
		.replace(/^(?:our|the|official)\s+/, "")
		.replace(/[\s:.,;()[\]"'–—-]+$/u, "")
		.replace(/^[\s([{"'–—-]+/u, "");
	return bare === "" || KNOWN.has(bare);
}
