/** Words that tell what a text on a page of groups is about, in the languages that the pages use. */
import { mayHold, stems } from "./stems";

/** A word that means one group of people. */
const GROUP = String.raw`user'?s?'?[ -]?groups?|users?'? ?gemeinschaft|grupo de usu[aá]rios|groupe d[e'’] ?utilisateurs|groupe des utilisateurs|(?:be)?nutzergruppe|anwendergruppe|gruppo (?:di )?utenti|interest group|users?'? (?:\w+ )?communit(?:y|ies)`;

/** Says that a text names a group, or groups. */
const GROUP_WORD = new RegExp(
	String.raw`\b(?:${GROUP}|[a-z.-]*(?:pugs?|piggies|pig|grupy)\b|grupy-?\w*|pug-\w+|meet-?ups?|communit(?:y|ies)|comunidade?s?|communaut[eé]|usergroup\w*|groups?|grupos?|groupe|gruppe|gruppo|association|associação|asociación|club|society|team|chapter|network|stammtisch|pyladies|pydata|django girls|pythoneers|pythonistas|developers|workshop|dojo)\b`,
	"iu",
);

const GROUP_STEMS = stems(
	"gro gru gem mun pug pig mee soc clu tea apt etw mmt lad yda gir nee nis dev ksh ojo",
);

/** Says that a text speaks of several groups. */
const PLURAL =
	/\b(?:groups|communities|comunidades|grupos|groupes|gruppen|gruppi|chapters|meetups|clubs|pugs|pigs|usergroups|regionals?|regional|locals?)\b/iu;

/** Names a group with hardly a doubt: for pages and sections that no place tells to be about groups. */
const CERTAIN_GROUP = new RegExp(
	String.raw`\b(?:${GROUP}|[a-z.]*pugs?\b|[a-z]+pig|[a-z.]*piggies|grupy\b|grupy-\w+|pug-\w+|meet-?up|usergroup\w*)\b`,
	"iu",
);

const CERTAIN_STEMS = stems("gro gru gem mun pug pig mee");

/** Whether a text has a word that means a group or a community. */
export const hasGroupWord = (text: string): boolean =>
	mayHold(text, GROUP_STEMS) && GROUP_WORD.test(text);

/** Whether a text surely names a group. */
export const isCertainGroup = (text: string): boolean =>
	mayHold(text, CERTAIN_STEMS) && CERTAIN_GROUP.test(text);

/** Whether a text speaks of groups in the plural, as headings do. */
export const isPlural = (text: string): boolean => PLURAL.test(text);

/** Things that groups are about; no places. */
const TOPIC =
	/\b(?:python|django|zope|plone|flask|numpy|scipy|pandas|linux|open ?source|web|data|science|turbogears|ruby|java|perl|php|free software|pypy|jython|py[a-z0-9]*|[a-z]*py)\b|py[A-Z]/iu;

const TOPIC_STEMS = stems(
	"py ang zop plo fla nda inu ope web dat cie urb rub jav erl php oft jyt",
);

/** Most texts that speak of a topic speak of Python. */
const PYTHON = /py[a-z]/i;

/** Whether a text speaks of what groups are about. */
export const hasTopic = (text: string): boolean =>
	PYTHON.test(text) || (mayHold(text, TOPIC_STEMS) && TOPIC.test(text));

/** Headings of sections that list no groups, whole. */
const OTHER_SECTION = new RegExp(
	`^(?:(?:some|other|our|more|recommended|useful|python|the|related|outros?|outras?|otros?|weitere|autres?) )*(?:${[
		"books?|book reviews?|literature|reading|papers?|articles?|documentation|docs|tutorials?|videos?|presentations?|slides?|podcasts?",
		"materials?|resources?|links?|related(?: pages?| links?| topics?)?|pages?|see also|external links?|references?|further reading",
		"events?|conferences?|news|meetings?|agenda|calendar|announcements?|history|projects?|software|tools?|downloads?|source code|code",
		"about(?: this page| us)?|contents?|table of contents|help|faq|how ?to[a-z ]*|tips?[a-z ]*|instructions?|notes?|discussion|comments?|questions?|to ?do|feedback|introduction|overview|guidelines?|credits|license|starting (?:a|your)[a-z' ]*",
		"livros?|materia(?:l|is)|artigos?|apresentações|palestras?|eventos?|notícias|páginas relacionadas|veja também|ver também|referências|projetos?|como [a-zçãéíóú ]+|dicas|sobre",
		"libros?|materiales|enlaces|artículos|páginas relacionadas|véase también|ver también|charlas|noticias|proyectos|referencias",
		"bücher|materialien|verweise|siehe auch|artikel|vorträge|veranstaltungen|termine|neuigkeiten|projekte|quellen",
		"livres?|liens|ressources|voir aussi|articles|présentations|événements|actualités|projets|références",
	].join("|")})(?: (?:python|and|e|y|und|et|&|on|sobre|sur|über|[a-z]+))?$`,
	"iu",
);

/** Whether a heading is that of books, related pages, materials … */
export const isOtherSection = (heading: string): boolean =>
	OTHER_SECTION.test(heading) && !hasGroupWord(heading);

/** Headings and labels over the people of a group. */
const MEMBERS =
	/^(?:(?:the|our|current|os|as|los|las|nossos|list of|lista de|liste des) )*(?:members?|people|participants?|team|who(?:'s who)?|membros|participantes|integrantes|pessoas|quem somos|miembros|personas|mitglieder|teilnehmer|leute|membres|personnes)(?: list)?$/iu;

export const isMembersHeading = (text: string): boolean => MEMBERS.test(text);

/** A group that is no more. */
const DEFUNCT =
	/\b(?:defunct|no longer (?:active|meets|exists?)|inactive|disbanded|inativo|inactivo|extinto|disuelto|aufgelöst|inaktiv|inactif|dissous)\b/iu;

/** A group that is only being started. */
const FORMING = new RegExp(
	[
		String.raw`\bjust starting\b|\bstarting up\b|\btrying to (?:start|form|organi[sz]e|get)\b`,
		String.raw`\b(?:is|are|am|'m) (?:now |currently )?(?:starting|organi[sz]ing|forming|founding|launching|planning|setting up|looking (?:to start|into starting)|interested in (?:starting|forming|organi[sz]ing))\b[^.]*\bgroup`,
		String.raw`\bbeing (?:started|formed|founded|organi[sz]ed)\b|\bin (?:formation|the process of (?:forming|starting))\b`,
		String.raw`\bem formação\b|\bsendo (?:criado|formado)\b|\ben formación\b|\bse está formando\b|\bim aufbau\b|\bin gründung\b|\ben cours de (?:création|formation)\b`,
	].join("|"),
	"iu",
);

const DEFUNCT_STEMS = stems("efu o_l tiv tif sba xti sue ufg iss");
const FORMING_STEMS = stems(
	"tar ryi niz nis orm oun nch nni tti oki res roc cri ufb dun cou",
);

export function statusOf(text: string): "listed" | "forming" | "defunct" {
	if (mayHold(text, DEFUNCT_STEMS) && DEFUNCT.test(text)) return "defunct";
	return mayHold(text, FORMING_STEMS) && FORMING.test(text)
		? "forming"
		: "listed";
}

/** Verbs that make running prose of a text; also in other languages, where they are no parts of names. */
const VERB =
	/(?<![\p{L}\p{N}])(?:is|are|was|were|will|would|should|can|could|may|might|has|have|had|[Mm]eets?|met|[Jj]oin|[Cc]heck|[Vv]isit|[Ss]ee|consider|[Cc]ontact|[Ss]end|[Ss]ubscribe|[Ff]ollow|[Ff]ind|started|starting|[Ll]ooking|wants?|needs?|[Pp]lease|[Cc]lick|[Aa]dd|sign|get|[Ww]e|you|there's|[Cc]ome|[Rr]egister|[Ww]rite|hosts?|organizes|welcomes?|são|está|é|fica|tem|[Pp]articipe|[Vv]isite|[Vv]eja|[Ee]ntre|[Ee]screva|[Ii]nscreva|es un|es una|son|[Úú]nete|[Vv]isita|[Ee]scribe|ist|sind|hat|trifft|treffen|[Bb]esuche|est|sont|[Rr]ejoignez|[Vv]isitez)(?![\p{L}\p{N}])/u;

/** Where in a text its first verb stands, -1 if it has none. */
export const findVerb = (text: string): number => text.search(VERB);

/** A line that asks its reader something, or to do something, or tells something of the group: prose, no name. */
const REQUEST =
	/^(?:please|join|check|visit|see|follow|contact|subscribe|find|send|sign|click|come|register|write|read|looking|interested|anyone|meetings?|we|you|our|they|also|for|to|if|do you|are you|want|the list|this|these|participe|visite|veja|entre|inscreva-se|escreva|quer|quieres|escribe|únete|visita|besuche|rejoignez|visitez|consultez|note|nota|hinweis)(?![\p{L}\p{N}])|^[^.!]*\?/iu;

export const isRequest = (text: string): boolean => REQUEST.test(text);

/** Says that a page is about groups. */
const ABOUT_GROUPS =
	/\b(?:user'?s?'?|local|meetup|interest|regional) ?groups\b|\busergroups\b|\bpiggies\b|grupos de (?:usu[áa]rios|interesse)|groupes d[’'e] ?utilisateurs|(?:be)?nutzergruppen|anwendergruppen|usergroups/iu;

export const isAboutGroups = (text: string): boolean => ABOUT_GROUPS.test(text);

/** Headings that stand for a part of the world without being any region's name. */
const PLACE_SECTION =
	/^(?:elsewhere|inter-?national|worldwide|world ?wide|global|online|virtual|everywhere|unsorted|rest of (?:the )?(?:world|\p{Lu}\p{Ll}+)|(?:others?|outr[oa]s|otr[oa]s|andere|autres)(?: (?:countries|regions|places|cities|states|groups|user groups|países|estados|regiones|regiões|ciudades|cidades|länder|städte|pays|villes))?|internacional|mundial|en línea|(?:the )?(?:middle|north|south|east|west|central|northern|southern|eastern|western)(?:[ -]?(?:east|west|america|coast|asia|africa|europe))?|.+ ocean|scandinavia|balkans|benelux|gulf|by (?:country|state|region|city)|countries|states|regions|cities|estados|países|regiões|cidades|regiones|ciudades|länder|städte|pays|villes)$/iu;

export const isPlaceSection = (heading: string): boolean =>
	PLACE_SECTION.test(heading);
