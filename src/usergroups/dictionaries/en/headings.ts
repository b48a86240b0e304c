/** English words of headings. */
import type { Dictionary } from "../dictionary.ts";

export const HEADINGS: Dictionary = {
	parts:
		"elsewhere|international|inter-national|worldwide|world wide|world-wide|global|online|virtual|remote|everywhere|anywhere|unsorted|other|others|countries|states|regions|cities|by country|by state|by region|by city|scandinavia|balkans|benelux|gulf|middle east|near east|far east|midwest|mid-west|east coast|west coast|north|south|east|west|central|northern|southern|eastern|western|northeast|northwest|southeast|southwest",
	subjects: `funding|grants|where and when|when and where|book|books|book review|book reviews|literature|reading|paper|papers|article|articles|documentation|docs|tutorial|tutorials
		|video|videos|presentation|presentations|slides|podcast|podcasts|material|materials|resource|resources|link|links|related
		|related topics|page|pages|see also|reference|references
		|news|meetings|agenda|calendar|announcement|announcements|history|project|projects|software|tool|tools|download|downloads
		|source code|code|about|about us|content|contents|table of contents|help|faq|howto|tip|tips|instruction|instructions
		|note|notes|discussion|comment|comments|question|questions|answer|answers|todo|to do|feedback|introduction|overview|guideline|guidelines
		|credits|license|legend|key|mailing list|mailing lists|mailinglists|newsgroup|newsgroups|irc|irc channels|chat|forums|forum|course
		|courses|class|classes|curriculum|lectures|lecture notes|editing|maintenance|talks|speakers|sponsors|contact|contacts|blogs|social media|search
		|examples|example|recipes|ideas|events|event|conferences|conference|merchandise|logo|logos|flyers|packages|libraries|modules|frameworks|wishlist|archive|archives|press|language|languages|schedule|schedules|program|programme|timetable|reports|report|photos|pictures|bibliography|statistics|glossary|services|goals|goal|rules|policy|policies|meeting notes|minutes|registration|venue|sponsoring|volunteers|budget|attic|changelog|changes|status|requirements|installation|configuration|plugins|plug-ins|extensions|features|editors|scripts|themes|applications|apps|games|distributions|bugs|issues|patches|releases|platforms|hardware|databases|toolkits|widgets|bindings|compilers|implementations|ides|site|sites|website|websites|handouts|exercises|newsletters|magazines|journals|ebooks|e-books|manuals|publications|calendars|lists|email lists|e-mail lists|vendor|vendors|shop|shops|stores|store|sellers|merchants|bookshops|supplier|suppliers|maps|feeds|directories|portals|wikis|guides|leaflets|posters|banners|stickers|t-shirts|research|standards|mirrors|radio|interviews|surveys|polls|awards|humor|quotes|acknowledgements|acknowledgments|disclaimer|contributing|training|self-study|self study|certification|certifications|screencast|screencasts|translation|translations|call for papers|calls for papers`,
	fields:
		"software|tool|tools|framework|frameworks|library|libraries|package|packages|module|modules|project|projects|language|languages|examples|documentation|plugins|plug-ins|extensions|features|editors|scripts|themes|applications|apps|games|distributions|bugs|issues|patches|releases|platforms|hardware|databases|toolkits|widgets|bindings|compilers|implementations|ides",
	subjectStarts:
		"start a|tips|why|what is|what are|where to|to do|instructions|questions|frequently asked|adding|please|how|starting|running|organizing|organising|hosting a|become|becoming|getting|get involved|finding|who can|who is|do you|not here|missing",
	subjectEnds: "wish list|wishlist|by language|by topic|by subject|by author",
	fillers:
		"some|other|our|more|recommended|useful|the|and|or|that are|of|on|for|in|to|a|general|misc|miscellaneous|online|various|local|new|old|about|this|upcoming|past|further|additional|similar|external|free|printed|in print|national|regional|international|next|recent|weekly|monthly|official|community|community-run|commercial|common|central|country-wide|nationwide|available|previous|latest",
	members:
		"member|members|people|folks|guys|volunteers|participant|participants|team|who|who's who|member list|members list|list of members|current members|attendees|mentors|mentees|ambassadors|contributors|committers|maintainers|organizers|organisers",
	indexes: "list|map|index|table|overview|directory|listing|database",
	indexed:
		"countries|country|users|user|members|contacts|cities|regions|states|groups|user groups|all|world|usergroups",
};
