/** Words that are the same in all languages: services, topics and acronyms. */
import type { Dictionary } from "../dictionary.ts";

export const COMMON: Dictionary = {
	groups:
		"*pug|*pugs|*pig|*pigs|*piggies|*grupy|lug|lugs|pyladies|pydata|rladies|django girls|pythoneers|pythonistas|pythonista|hackerspace|makerspace|fablab|dojo|djugl|gdg|gnug|jug|jugs",
	manyGroups:
		"pugs|pigs|lugs|jugs|meet-ups|hackerspaces|makerspaces|fablabs|dojos",
	certainGroups:
		"*pug|*pugs|*pig|*piggies|grupy|grupys|lug|lugs|jug|jugs|piggies|meetup|meetups|meet-up|meet-ups|usergroup*",
	listings: "usergroups|user-groups|piggies|pugs|lugs|jugs|meetups|meet-ups",
	topics:
		"python|django|zope|plone|flask|numpy|scipy|pandas|linux|gnu|opensource|open source|web|data|turbogears|ruby|java|perl|php|free software|pypy|jython|py*|*py|wagtail|pylons|debian|ubuntu|fedora|gentoo|bsd|drupal|joomla|wordpress|perlmongers",
	none: "tbd|tba",
	notPlaces:
		"ai|ml|it|irc|html|xml|gnu|gpl|bsd|unix|pdf|cs|ee|tbd|tba|irl|rss|faq|sql|css|wifi",
	channels: {
		social:
			"facebook|twitter|instagram|linkedin|mastodon|bluesky|orkut|vk|vkontakte|xing|google+",
		"mailing-list": "google|googlegroup|googlegroups|yahoo",
		meetup: "meetup|meetups|meet-up|meetup.com",
		chat: "slack|telegram|discord|whatsapp|irc|gitter|matrix|signal|jabber|zulip",
		code: "github|gitlab|bitbucket|launchpad|codeberg",
		video: "youtube|vimeo|twitch",
		photos: "flickr",
		blog: "blog|blogs|medium|planet",
		wiki: "wiki",
		forum: "forum|forums",
		email: "email|e-mail|mail|e-mail-adresse",
		other: "trello|rss",
	},
	columns: {
		website: "web|website|url|link|links|homepage|www|site|blog",
		contact: "email|e-mail|mail|contact|irc|chat|telegram|slack|phone",
		channel: "irc|chat|forum|wiki|twitter|facebook|blog",
		name: "lug|pug|jug",
		status: "status",
	},
};
