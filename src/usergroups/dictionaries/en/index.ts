/** English. */
import type { Dictionary } from "../dictionary.ts";
import { CHANNELS, COMPANIONS } from "./channels.ts";
import { HEADINGS } from "./headings.ts";
import { PROSE } from "./prose.ts";

export const EN: Dictionary = {
	...PROSE,
	...HEADINGS,
	groups:
		"group|groups|subgroup|subgroups|usergroup|usergroups|community|communities|association|associations|society|societies|club|clubs|team|teams|chapter|chapters|network|networks|developers|workshop|users gemeinschaft|mongers|collective|guild|circle|foundation",
	manyGroups:
		"groups|communities|chapters|clubs|usergroups|regionals|regional|locals|local|societies|associations|teams|meetups",
	certainGroups:
		"user group|users group|user's group|user groups|users groups|user's groups|usergroup|usergroups|interest group|users community|user community|users communities|user communities|users gemeinschaft|python community|local team|loco team",
	listings:
		"user groups|users groups|user's groups|local groups|meetup groups|interest groups|regional groups|usergroups|local teams|loco teams|user communities|local communities",
	entries:
		"conference|conferences|conf|event|events|school|schools|university|universities|college|colleges|company|companies|business|businesses|employer|employers|consultant|consultants|consultancy|consultancies|provider|providers|sprint|sprints|workshop|workshops|camp|camps|festival|festivals|training|course providers|hackathon|hackathons|organization|organizations|organisation|organisations|institution|institutions|hackerspaces|summit|summits|unconference|unconferences|barcamp|barcamps|shop|shops|vendors|vendor|hosting|teacher|teachers|trainers|departments|chapters",
	topics: "science",
	being: "is|are|am",
	prepositions: "in|for|around|near|at",
	times:
		"monday|mondays|tuesday|tuesdays|wednesday|wednesdays|thursday|thursdays|friday|fridays|saturday|saturdays|sunday|sundays|monthly|weekly|biweekly|bi-weekly|fortnightly|quarterly|every month|every week|each month|every year|every spring|every summer|every autumn|every fall|january|february|march|april|june|july|august|september|october|november|december|tba",
	notPlaces: `national|international|local|regional|official|worldwide|global|online|virtual|various|remote|here|there|home|private
		|old|active|inactive|women|men|general|person|fun|defunct|today|tomorrow|soon
		|monday|tuesday|wednesday|thursday|friday|saturday|sunday|spring|summer|fall|autumn|winter
		|january|february|march|april|may|june|july|august|september|october|november|december
		|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec
		|english|german|french|spanish|portuguese|italian|dutch|russian|polish|czech|slovak|chinese|japanese|korean|arabic|hebrew
		|swedish|norwegian|danish|finnish|greek|turkish|hungarian|romanian|bulgarian|serbian|croatian|ukrainian|catalan
		|website|site|blog|wiki|forum|mailing|list|meetup|facebook|twitter|github|slack|telegram|irc|linkedin|youtube|instagram
		|conference|conferences|meeting|meetings|talk|talks|contact|email|member|members|job|jobs|archive|archives|page|homepage
		|company|companies|institute|academy|center|centre|lab|labs|inc|ltd|llc|consulting|training|solutions|software
		|systems|technology|technologies|services|museum|hospital|university|college|school|room|building|street|hall|cafe|café
		|pub|bar|library|hotel|office|internet|windows|mac
		|artificial|intelligence|materials|material|mathematics|math|maths|physics|chemistry|biology|bioinformatics|statistics|science|sciences
		|engineering|computing|computer|computers|programming|introduction|introductory|intro|theory|algorithms|graphics|robotics|linguistics
		|astronomy|economics|finance|business|education|research|development|security|networking|databases|database|games|game|machine|learning
		|deep|analysis|analytics|design|testing|scripting|hosting|several|many|some|all|every|first|second|third|hello|welcome
		|yes|not|unknown|none|interested|retired|undergraduate|graduate|course|courses|class|classes|lecture|lectures|semester|students|beginners|hackers|makers|coders|programmers|enthusiasts|users|archived|bilingual|francophone|anglophone|postponed|cancelled|canceled|merged|coworking|keynote|editors|month|months|week|weeks|year|years|hours|evening|night|morning|day|days|noon|pm|linear|algebra|numerical|calculus|geometry|geography|geology|medicine|law|philosophy|psychology|sociology|history|accounting|marketing|architecture|electronics|humanities|arts|logic|modeling|modelling|simulation`,
	placeJoints: "of|the|and|upon|near",
	areas:
		"area|region|metro|metropolitan|county|city|state|province|district|valley|bay|surroundings",
	roles:
		"contact|contacts|coordinator|coordinators|organizer|organizers|organiser|organisers|e-mail|email|write to|ask|by|chair|adviser|leaders|leader|maintainer|host|chairman|chairwoman|chairperson|president|vice president|vice-president|secretary|treasurer|founder|co-founder|organised by|organized by|run by|webmaster|moderator|head|director|lecturer|instructor|professor|teacher|contact person|point of contact|lead|team lead|team leader|liaison|ask for|administrator|admin|administrators|ambassador|ambassadors",
	columns: {
		name: "name|group|user group|usergroup|title|organization|organisation|school|institution|company|conference|event|team|chapter|club|meetup|community|names|groups",
		place:
			"seat|headquarters|city|place|location|town|where|venue|area|cities|locations|meeting place",
		country: "country|countries",
		region: "region|state|province|county|continent",
		website: "website|web site|homepage|home page|web page|page|url",
		contact: "contact email|e-mail address",
		channel: "mailing list|list|lists|ml|mailinglist|social|channel|channels",
		date: "date|dates|when|meeting|meetings|meets|time|day|founded|since|start|end|year|deadline",
		status: "status|active|state of contact",
		description:
			"description|notes|note|comment|comments|about|remarks|info|information|topics|languages|language|members|size|details|focus",
	},
	channels: CHANNELS,
	companions: COMPANIONS,
};
