/** Norwegian. */
import type { Dictionary } from "../dictionary.ts";

export const NO: Dictionary = {
	groups:
		"gruppe|gruppen|grupper|*gruppe|*gruppen|*grupper|forening|foreningen|foreninger|*forening|*foreningen|lag|*laget|klubb|klubben|klubber|*klubb|*klubben|nettverk|fellesskap|selskap|treff",
	manyGroups: "grupper|*grupper|foreninger|klubber",
	certainGroups:
		"brukergruppe|brukergruppen|brukergrupper|*brukergruppe|*brukergrupper|brukerforening|brukerforum",
	listings:
		"brukergrupper|*brukergrupper|lokale grupper|lokalgrupper|regionale grupper|lokallag|lokale foreninger",
	entries:
		"konferanse|konferanser|skole|skoler|universitet|universiteter|høyskole|høyskoler|bedrift|bedrifter|firmaer|arrangementer|leverandør|leverandører",
	verbs:
		"er|har|møtes|treffes|holdes|arrangerer|finnes|brukes|bruker|kan|vil|erstattet|underviser|tilbyr|begynte|samles|søker|trenger|ble|pågår|driver|ønsker",
	imperatives: "besøk|kontakt oss|meld|bli med|skriv|velkommen",
	openers: "hvis|dersom|alle|vi møtes|vi er|de|vil du|merk|her",
	none: "ingen|foreløpig ingen",
	articles: "en|et|ei|det|vår|vårt|denne|dette",
	former: "tidligere|nedlagte",
	planned: "planlagte",
	defunct:
		"nedlagt|ikke lenger aktiv|ikke aktiv|finnes ikke lenger|oppløst|opphørt|lagt ned",
	endings: "avsluttet|stengt|død|slutt",
	forming:
		"under oppstart|under etablering|under stiftelse|søker medlemmer|i ferd med å starte|starter snart",
	beginnings:
		"starte|starter|danne|danner|stifte|stifter|etablere|etablerer|opprette|oppretter|organisere|organiserer",
	prepositions: "i|på",
	times:
		"mandag|mandager|tirsdag|tirsdager|onsdag|onsdager|torsdag|torsdager|fredag|fredager|lørdag|lørdager|søndag|søndager|månedlig|ukentlig|hver måned|hver uke|i måneden|januar|februar|april|juni|juli|oktober|desember",
	notPlaces:
		"hjemmeside|nettside|møte|møter|kurs|universitet|høyskole|skole|bedrift|norsk|engelsk|svensk|dansk|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|januar|februar|juni|juli|oktober|desember|introduksjon|programmering|matematikk|fysikk|kjemi|biologi|statistikk|økonomi|medisin|informatikk|kunstig|intelligens|medlem|medlemmer|måned|måneden|uke|år|kveld|dag|oppstart|gratis",
	placeJoints: "og|ved",
	areas: "området|regionen|fylke|kommune",
	parts:
		"internasjonalt|øvrige|andre|resten av verden|resten av landet|nordland|byer|land|regioner|hele landet|landsdekkende|på nettet|utlandet|norden",
	subjects: `bok|bøker|lenker|ressurser|se også|artikler|presentasjoner|foredrag|arrangementer|nyheter|prosjekter|referanser|e-postlister|e-postliste
		|epostlister|lister|forum|kurs|opplæring|dokumentasjon|spørsmål|kalender|kalendere|hjelp|historie|verktøy|oppgaver|kontakt|program|timeplan|bilder|foto|mål|regler|sider|nettsider|nettsteder|materiale|kursmateriale|tidsskrifter|håndbøker|publikasjoner|øvelser|butikk|butikker|forhandlere`,
	subjectStarts: "hvordan|hvorfor|hva er|å gjøre|om siden|slik",
	subjectEnds: "etter språk|per språk|etter emne",
	fillers:
		"andre|øvrige|flere|og|for|om|på|våre|relaterte|eksterne|gratis|nyttige|anbefalte|kommende|nasjonale|lokale|neste|tidligere|til|i|nye|lignende",
	members: "medlem|medlemmer|deltakere|personer|medlemsliste",
	indexes: "liste|kart|oversikt|register",
	indexed: "land|brukere|medlemmer|kontakter|byer|grupper|regioner|alle|over",
	roles:
		"kontakt|kontaktperson|leder|styreleder|nestleder|sekretær|kasserer|koordinator|arrangør|ansvarlig|styret",
	columns: {
		name: "navn|gruppe|forening|skole|bedrift|firma|arrangement|konferanse",
		place: "sted|by|kommune",
		country: "land",
		region: "fylke|region",
		website: "hjemmeside|nettside|nettsted|adresse|lenke",
		contact: "e-post|epost",
		channel: "e-postliste|epostliste|liste|kanal",
		date: "dato|når|dag|møter",
		status: "aktiv",
		description: "beskrivelse|merknad|merknader|kommentar|kommentarer",
	},
	channels: {
		website: "hjemmeside|hjemmesiden|nettside|nettsider|nettsted",
		"mailing-list": "e-postliste|epostliste|diskusjonsliste|liste|nyhetsbrev",
		email: "e-post|epost",
		other: "medlemmer",
		events: "kalender|arrangementer",
		jobs: "jobber|stillinger",
		photos: "bilder",
		chat: "kanal|irc-kanal",
		forum: "diskusjonsforum",
	},
	companions:
		"vår|vårt|våre|den|det|på|og|for|av|til|om|i|gruppen|gruppens|foreningens|offisiell|offisielle|lokal",
};
