/** English words for the channels of a group. */
import type { Dictionary } from "../dictionary.ts";

export const CHANNELS = {
	website:
		"group page|team page|event page|chapter site|chapter page|club site|club page|team site|website|web|site|homepage|home page|websites|sites|web site",
	blog: "weblog",
	"mailing-list":
		"e-mail list|email list|list|lists|mailing|mailinglist|mailinglists|maillist|newsletter|newsgroup",
	chat: "chat",
	other: "members",
	photos: "photos|pictures|gallery",
	video: "videos|video|recordings",
	jobs: "jobs|job",
	events: "calendar|events",
	code: "repository|repositories|code|source code",
} satisfies Dictionary["channels"];

export const COMPANIONS =
	"our|the|a|an|official|main|on|at|in|of|for|and|or|&|us|+|my|your|new|group|groups|page|pages|community|channel|channels|account|fan|user|users|public|local|python|offer|offers|board|archive|archives|announcements|announce|discussion|network|server|room|feed|profile|event|link|here|portal|address|their|its|group's|home|old|general|upcoming|past";
