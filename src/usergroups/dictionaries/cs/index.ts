/** Czech. */
import type { Dictionary } from "../dictionary.ts";

export const CS: Dictionary = {
	groups:
		"skupina|skupinu|skupiny|sdružení|spolek|spolky|klub|kluby|komunita|komunity|společenství|setkání|sraz|srazy",
	manyGroups: "skupiny|spolky|kluby|komunity|srazy",
	certainGroups:
		"uživatelská skupina|uživatelskou skupinu|skupina uživatelů|skupinu uživatelů|sdružení uživatelů|spolek uživatelů|klub uživatelů|uživatelské skupiny|skupiny uživatelů",
	listings:
		"uživatelské skupiny|skupiny uživatelů|místní skupiny|regionální skupiny|lokální skupiny|místní komunity|místní spolky",
	entries:
		"školy|škola|univerzita|univerzity|firma|firmy|událost|události|konference|dodavatel|dodavatelé",
	verbs:
		"je|jsou|má|mají|schází se|scházejí se|scházíme se|pořádá|pořádají|nabízí|hledá|hledáme|používá|používají|učí|vyučuje|vyučují|konají se|koná se|nahradil|může|chce|existuje|funguje|byl|byla|bylo|probíhá|zve|vzniká|vznikají",
	imperatives: "navštivte|přijďte|přidejte|napište|podívejte|kontaktujte",
	openers: "zatím|pokud|pozor|všichni",
	none: "zatím nic|zatím žádná|žádná|žádné|žádný",
	articles: "naše|náš|tato|jedna",
	former: "bývalé|zaniklé",
	planned: "plánované",
	defunct:
		"zrušena|zrušen|zrušeno|neaktivn*|zanikla|zanikl|zaniklo|již neexistuje|už neexistuje|nefunguje|ukončena|ukončeno|rozpuštěna|uzavřena",
	endings: "ukončen|mrtvá|mrtvý|uspaná|uzavřen",
	forming:
		"ve výstavbě|zakládá se|vzniká|v založení|hledá členy|hledáme členy|připravuje se|v přípravě|ve fázi vzniku",
	beginnings:
		"založit|zakládá|zakládají|zorganizovat|organizuje|vytvořit|vytváří|rozjet|rozjíždí|spustit",
	prepositions: "v|ve|na",
	times:
		"pondělí|úterý|středa|středu|středy|čtvrtek|čtvrtky|pátek|pátky|sobota|sobotu|neděle|neděli|každý měsíc|každý týden|měsíčně|týdně|v měsíci|ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince|leden|únor|březen|duben|květen|červen|červenec|srpen|říjen|prosinec",
	notPlaces:
		"kontakt|stránka|stránky|setkání|sraz|srazy|kurz|kurzy|univerzita|škola|firma|čeština|angličtina|pondělí|úterý|středa|čtvrtek|pátek|sobota|neděle|úvod|programování|matematika|fyzika|chemie|biologie|statistika|ekonomie|medicína|informatika|umělá|inteligence|člen|členové|měsíc|týden|rok|večer|den|skupina|výstavba",
	placeJoints: "nad|pod",
	areas: "kraj|okres|okolí",
	parts:
		"mezinárodní|ostatní|další|jiné|města|země|kraje|zahraničí|zbytek světa|celostátní|celorepublikové|na síti",
	subjects: `kniha|knihy|odkazy|zdroje|viz též|viz také|články|prezentace|přednášky|akce|novinky|zprávy|projekty|e-mailové konference|e-mailová konference|poštovní konference
		|diskusní skupiny|fóra|kurzy|kurz|školení|návody|dokumentace|otázky|kalendář|kalendáře|nápověda|legenda|historie|nástroje|úkoly|kontakt|kontakty|program|rozvrh|fotografie|fotky|cíle|pravidla|stránky|materiály|studijní materiály|časopisy|příručky|publikace|cvičení|obchod|obchody|prodejci|dodavatelé`,
	subjectStarts: "jak|proč|co je|k vyřízení|o stránce|návod",
	subjectEnds: "podle jazyka|podle jazyků|podle tématu",
	fillers:
		"ostatní|další|jiné|naše|a|o|pro|na|v|z|užitečné|související|externí|bezplatné|doporučené|nadcházející|příští|minulé|celostátní|národní|místní|nové|podobné",
	members: "člen|členové|účastníci|osoby|seznam členů",
	indexes: "seznam|mapa|přehled|rejstřík",
	indexed: "zemí|uživatelů|členů|kontaktů|měst|skupin|krajů",
	roles:
		"kontakt|kontaktní osoba|předseda|předsedkyně|tajemník|pokladník|koordinátor|koordinátorka|organizátor|organizátorka",
	columns: {
		name: "název|jméno|skupina|sdružení|spolek|škola|firma|událost",
		place: "město|místo|obec",
		country: "země|stát",
		region: "kraj|okres",
		website: "stránky|stránka|adresa|odkaz",
		contact: "pošta",
		channel: "e-mailová konference|seznam|kanál",
		date: "datum|kdy|den|srazy|termín",
		status: "stav|aktivní",
		description: "popis|poznámka|poznámky|komentář",
	},
	channels: {
		website:
			"stránky|stránka|webová stránka|webové stránky|domovská stránka|domácí stránka",
		"mailing-list":
			"e-mailová konference|emailová konference|mailová konference|poštovní konference|diskusní skupina|zpravodaj",
		email: "pošta",
		other: "členové",
		events: "kalendář|akce",
		jobs: "práce",
		photos: "fotografie|fotky|galerie",
		chat: "kanál|irc kanál",
		forum: "fórum|diskuse",
		code: "repozitář|repozitáře",
		video: "záznamy",
	},
	companions:
		"naše|náš|na|a|pro|skupiny|skupina|spolku|oficiální|hlavní|webové|webová|domovská|adresa",
};
