/** Words that are the same in all languages (services, topics, acronyms), and some of languages without a dictionary. */
import type { Dictionary } from "../dictionary.ts";

export const COMMON: Dictionary = {
	groups:
		"*pug|*pugs|*pig|*pigs|*piggies|*grupy|*ユーザーグループ|*ユーザー会|*ユーザ会|*勉強会|*読書会|*研究会|*の会|topluluğu|grubu|группа|сообщество|lug|lugs|pyladies|pydata|rladies|django girls|pythoneers|pythonistas|pythonista|hackerspace|hackspace|makerspace|fablab|dojo|djugl|gdg|gnug|jug|jugs|sig|sigs",
	manyGroups:
		"pugs|pigs|lugs|jugs|sigs|meet-ups|hackerspaces|hackspaces|makerspaces|fablabs|dojos",
	certainGroups:
		"*pug|*pugs|*pig|*piggies|grupy|grupys|lug|lugs|jug|jugs|piggies|*ユーザーグループ|meetup|meetups|meet-up|meet-ups|usergroup*",
	listings:
		"*ユーザーグループ|группы пользователей|usergroups|user-groups|piggies|pugs|lugs|jugs|meetups|meet-ups",
	topics:
		"python|django|zope|plone|flask|numpy|scipy|pandas|linux|gnu|opensource|open source|web|data|turbogears|ruby|java|perl|php|free software|pypy|jython|py*|*py|wagtail|pylons|debian|ubuntu|fedora|gentoo|bsd|drupal|joomla|wordpress|perlmongers",
	subjects: "リンク|関連リンク|链接|ссылки|посилання",
	none: "tbd|tba",
	times:
		"понедельник*|вторник*|четверг*|пятниц*|суббот*|воскресень*|ежемесячно|*曜日|毎週*|每月*",
	former: "ex",
	defunct:
		"活動停止|*休止中|artık aktif değil|не работает|已停止活动|활동 중단|неактивна|неактивен|неактивные|неактивні|не активные|не активні|megszűnt|не активна|не активен|не действует|не діє|kapandı|eskiden etkin|inactiv|inactivo*|inactiva*|inactive*|inactif*|inaktiv|inaktiva|inaktive*|غیرفعال",
	endings: "abandonado|abandonada",
	roles: "контакт|iletişim",
	notPlaces:
		"ai|ml|it|irc|libera|freenode|oftc|efnet|undernet|quakenet|ircnet|html|xml|gnu|gpl|bsd|unix|pdf|cs|ee|tbd|tba|irl|rss|faq|sql|css|wifi",
	channels: {
		website:
			"svetainė|laman|situs|sitesi|honlap|сайт|موقع|ιστοσελίδα|サイト|公式サイト|ホームページ|网站|網站|홈페이지",
		social:
			"facebook|臉書|фейсбук|페이스북|вконтакте|twitter|instagram|linkedin|mastodon|bluesky|orkut|vk|vkontakte|xing|google+",
		"mailing-list":
			"google|milis|listesi|рассылка|рассылки|λίστα|levelezőlista|메일링 리스트|メーリングリスト|邮件列表|郵件列表|googlegroup|googlegroups|yahoo",
		meetup: "meetup|meetups|meet-up|meetup.com",
		chat: "чат|slack|telegram|телеграм|discord|whatsapp|irc|gitter|matrix|signal|jabber|xmpp|zulip",
		code: "github|gitlab|bitbucket|launchpad|codeberg",
		video: "youtube|vimeo|twitch",
		photos: "flickr",
		blog: "blog|blogs|medium|planet",
		wiki: "wiki",
		forum: "forum|forums|форум",
		email: "email|e-posta|e-mail|mail|e-mail-adresse",
		other: "trello|rss",
	},
	companions: "список|в",
	columns: {
		website: "web|website|url|link|links|homepage|www|site|blog",
		contact: "email|e-mail|mail|contact|irc|chat|telegram|slack|phone",
		channel: "irc|chat|forum|wiki|twitter|facebook|blog",
		name: "lug|pug|jug",
		status: "status",
	},
};
