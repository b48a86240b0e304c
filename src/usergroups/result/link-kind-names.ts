/** Names of kinds of links, for the schema, and for checks that do without it. */
export const linkKindNames = [
	"website",
	"meetup",
	"mailing-list",
	"forum",
	"chat",
	"social",
	"code",
	"video",
	"photos",
	"wiki",
	"blog",
	"jobs",
	"events",
	"email",
	"other",
] as const;
