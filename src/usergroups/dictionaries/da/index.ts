/** Danish. */
import type { Dictionary } from "../dictionary.ts";

export const DA: Dictionary = {
	groups:
		"gruppe|gruppen|grupper|*gruppe|*gruppen|*grupper|forening|foreningen|foreninger|*forening|*foreningen|klub|klubben|klubber|*klubben|netværk|fællesskab|selskab|træf",
	manyGroups: "grupper|*grupper|foreninger|klubber",
	certainGroups:
		"brugergruppe|brugergruppen|brugergrupper|*brugergruppe|*brugergrupper|brugerforening|*brugerforening",
	listings:
		"brugergrupper|*brugergrupper|lokale grupper|lokalgrupper|regionale grupper|lokalafdelinger|lokale foreninger",
	entries:
		"konference|konferencer|skole|skoler|universitet|universiteter|højskole|højskoler|virksomhed|virksomheder|firmaer|arrangementer|leverandør|leverandører",
	verbs:
		"er|har|mødes|holdes|afholdes|arrangerer|findes|bruges|bruger|kan|vil|erstattede|underviser|tilbyder|begyndte|samles|søger|mangler|blev|driver|ønsker",
	imperatives: "besøg|kontakt os|tilmeld|skriv|velkommen",
	openers: "hvis|alle|vi mødes|vi er|de|vil du|bemærk|her",
	none: "ingen|endnu ingen",
	articles: "en|et|det|vores|denne|dette",
	former: "tidligere|nedlagte",
	planned: "planlagte",
	defunct:
		"nedlagt|ikke længere aktiv|ikke aktiv|findes ikke længere|opløst|ophørt|lukket",
	endings: "afsluttet|stoppet|død|slut",
	forming:
		"under opstart|under oprettelse|under stiftelse|søger medlemmer|ved at starte|starter snart",
	beginnings:
		"starte|starter|danne|danner|stifte|stifter|etablere|etablerer|oprette|opretter|organisere|organiserer",
	prepositions: "i|på|omkring",
	times:
		"mandag|mandage|tirsdag|tirsdage|onsdag|onsdage|torsdag|torsdage|fredag|fredage|lørdag|lørdage|søndag|søndage|månedlig|månedligt|ugentlig|hver måned|hver uge|i måneden|januar|februar|april|juni|juli|oktober|december",
	notPlaces:
		"hjemmeside|websted|møde|møder|kursus|kurser|universitet|højskole|skole|virksomhed|dansk|engelsk|svensk|norsk|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|januar|februar|juni|juli|oktober|introduktion|programmering|matematik|fysik|kemi|biologi|statistik|økonomi|medicin|datalogi|kunstig|intelligens|medlem|medlemmer|måned|måneden|uge|år|aften|dag|opstart|gratis",
	placeJoints: "og|ved",
	areas: "området|regionen|amt|kommune",
	parts:
		"internationalt|øvrige|andre|resten af verden|resten af landet|byer|lande|regioner|hele landet|landsdækkende|på nettet|udlandet|norden",
	subjects: `bog|bøger|henvisninger|ressourcer|se også|artikler|præsentationer|foredrag|arrangementer|nyheder|projekter|referencer|postlister|postliste
		|mailinglister|lister|fora|kurser|kursus|undervisning|dokumentation|spørgsmål|kalender|kalendere|hjælp|historie|værktøjer|opgaver|kontakt|program|skema|billeder|mål|regler|sider|websteder|materiale|kursusmateriale|tidsskrifter|håndbøger|publikationer|øvelser|butik|butikker|forhandlere`,
	subjectStarts: "hvordan|hvorfor|hvad er|at gøre|om siden|sådan",
	subjectEnds: "efter sprog|per sprog|efter emne",
	fillers:
		"andre|øvrige|flere|og|for|om|på|vores|relaterede|eksterne|gratis|nyttige|anbefalede|kommende|nationale|lokale|næste|tidligere|til|i|nye|lignende",
	members: "medlem|medlemmer|deltagere|personer|medlemsliste",
	indexes: "liste|kort|oversigt|register",
	indexed: "lande|brugere|medlemmer|kontakter|byer|grupper|regioner|alle|over",
	roles:
		"kontakt|kontaktperson|formand|næstformand|sekretær|kasserer|koordinator|arrangør|ansvarlig|bestyrelsen",
	columns: {
		name: "navn|gruppe|forening|skole|virksomhed|firma|arrangement|konference",
		place: "hjemsted|sted|by|kommune",
		country: "land",
		region: "region|landsdel",
		website: "hjemmeside|websted|webside|adresse",
		contact: "e-post|epost",
		channel: "postliste|mailingliste|liste|kanal",
		date: "dato|hvornår|dag|møder",
		status: "aktiv",
		description: "beskrivelse|bemærkning|bemærkninger|kommentar|kommentarer",
	},
	channels: {
		website: "hjemmeside|hjemmesiden|websted|webside|netsted",
		"mailing-list": "postliste|mailingliste|liste|nyhedsbrev",
		email: "e-post|epost",
		other: "medlemmer",
		events: "kalender|arrangementer",
		jobs: "job|stillinger",
		photos: "billeder",
		chat: "kanal|irc-kanal",
		forum: "debatforum",
	},
	companions:
		"vores|den|det|på|og|for|af|til|om|i|gruppen|gruppens|foreningens|officiel|officielle|lokal",
};
