/** Swedish. */
import type { Dictionary } from "../dictionary.ts";

export const SV: Dictionary = {
	groups:
		"grupp|grupper|gruppen|*grupp|*gruppen|*grupper|förening|föreningen|föreningar|*förening|*föreningen|sällskap|*sällskap|sällskapet|klubb|klubbar|*klubb|*klubben|nätverk|gemenskap|träff|träffar|*träff",
	manyGroups: "grupper|*grupper|föreningar|klubbar|träffar",
	certainGroups:
		"användargrupp|användargruppen|användargrupper|*användargrupp|*användargrupper|användarförening|*användarförening",
	listings:
		"användargrupper|*användargrupper|lokala grupper|lokalgrupper|regionala grupper|lokala föreningar|lokalföreningar",
	entries:
		"konferens|konferenser|skola|skolor|universitet|högskola|högskolor|företag|evenemang|läroverk|leverantör|leverantörer",
	verbs:
		"är|har|träffas|möts|hålls|anordnar|ordnar|finns|används|använder|kan|vill|ersatte|undervisar|erbjuder|började|hölls|samlas|söker|behöver|blev|pågår|läser|arrangerar|driver|lär ut|ges",
	imperatives: "besök|kontakta|anmäl|gå med|skriv|välkommen|välkomna",
	openers: "för|om du|här|obs|alla|vi träffas|vi är|den|de|vill du|lista över",
	none: "inga|ingen|saknas",
	articles: "en|ett|det|vår|vårt|denna|detta",
	former: "tidigare|nedlagda",
	planned: "planerade",
	defunct:
		"nedlagd|nedlagt|nedlagda|inte längre aktiv|ej aktiv|vilande|finns inte längre|upphört|upplöst|har lagts ner|lades ner",
	endings: "avslutad|avslutat|stängd|stängt|död|slut",
	forming:
		"under bildande|under uppstart|håller på att starta|håller på att bildas|söker medlemmar|på väg att starta|startar snart",
	beginnings:
		"starta|startar|bilda|bildar|grunda|grundar|skapa|skapar|organisera|organiserar|dra igång|drar igång",
	prepositions: "i|på|runt",
	times:
		"måndag|måndagar|måndagen|tisdag|tisdagar|tisdagen|onsdag|onsdagar|onsdagen|torsdag|torsdagar|torsdagen|fredag|fredagar|fredagen|lördag|lördagar|lördagen|söndag|söndagar|söndagen|månadsvis|varje månad|varje vecka|i månaden|januari|februari|april|juni|juli|augusti|oktober|december",
	notPlaces:
		"hemsida|webbplats|möte|möten|kurs|kurser|universitet|högskola|skola|företag|svenska|engelska|finska|norska|danska|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|januari|februari|juni|juli|augusti|oktober|introduktion|programmering|matematik|fysik|kemi|biologi|statistik|ekonomi|medicin|lingvistik|datavetenskap|artificiell|intelligens|medlem|medlemmar|månad|månaden|vecka|år|kväll|dag|bildande|förening|gratis",
	placeJoints: "och|vid",
	areas: "området|regionen|län|kommun|omnejd",
	parts:
		"internationellt|internationella|övriga|övriga världen|övriga landet|norden|norra|södra|östra|västra|städer|länder|regioner|hela landet|rikstäckande|på nätet|utlandet|utomlands",
	subjects: `bok|böcker|länkar|resurser|se även|artiklar|presentationer|föredrag|evenemang|nyheter|projekt|referenser|e-postlistor|e-postlista|sändlistor|sändlista
		|mejllistor|mejllista|listor|forum|kurser|kurs|utbildningar|dokumentation|frågor|kalender|kalendrar|hjälp|historia|verktyg|uppgifter|kontakt|program|schema|bilder|foton|mål|regler|sidor|webbplatser|material|kursmaterial|tidskrifter|handböcker|publikationer|övningar|butik|butiker|leverantörer|återförsäljare`,
	subjectStarts: "hur|varför|vad är|att göra|om sidan|så här|lägg till",
	subjectEnds: "per språk|efter språk|efter ämne",
	fillers:
		"andra|övriga|fler|och|för|om|på|våra|relaterade|externa|gratis|nyttiga|användbara|rekommenderade|kommande|nationella|lokala|nästa|tidigare|till|i|nya|liknande",
	members: "medlem|medlemmar|deltagare|personer|medlemslista",
	indexes: "lista|karta|förteckning|översikt|register",
	indexed:
		"länder|användare|medlemmar|kontakter|städer|grupper|regioner|alla|över",
	roles:
		"kontakt|kontaktperson|kontakta|ordförande|sekreterare|kassör|samordnare|arrangör|ansvarig|styrelsen",
	nameParticles: "av|af",
	columns: {
		name: "namn|grupp|förening|skola|företag|evenemang|konferens",
		place: "säte|ort|stad|plats|kommun",
		country: "land",
		region: "län|landskap|region",
		website: "hemsida|webbplats|webbsida|adress|sida|länk",
		contact: "e-post|epost",
		channel: "e-postlista|sändlista|lista|kanal",
		date: "datum|när|dag|möten|träffar",
		status: "aktiv",
		description: "beskrivning|anmärkning|anmärkningar|kommentar|kommentarer",
	},
	channels: {
		website: "hemsida|hemsidan|webbplats|webbsida|webb|sajt",
		"mailing-list":
			"e-postlista|epostlista|mejllista|maillista|sändlista|diskussionslista|lista|nyhetsbrev",
		email: "e-post|epost|mejl",
		other: "medlemmar",
		events: "kalender|evenemang|kalendarium",
		jobs: "jobb",
		photos: "bilder|foton",
		chat: "chatt|kanal|irc-kanal",
		forum: "diskussionsforum",
	},
	companions:
		"vår|vårt|våra|den|det|på|och|för|av|till|om|i|gruppen|gruppens|föreningens|officiell|officiella|lokal",
};
