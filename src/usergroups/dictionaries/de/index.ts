/** German. */
import type { Dictionary } from "../dictionary.ts";

export const DE: Dictionary = {
	groups:
		"gruppe|gruppen|*gruppe|*gruppen|*gemeinschaft|stammtisch|*stammtisch|stammtische|verein|vereine|*verein|treff|*treff|treffen|arbeitskreis|lesekreis|lesekreise|initiative|verband|gesellschaft|klub|stiftung",
	manyGroups: "gruppen|lesekreise|stammtische|vereine|*gruppen",
	certainGroups:
		"benutzergruppe|benutzergruppen|anwendergruppe|anwendergruppen|nutzergruppe|nutzergruppen|*benutzergruppe|*anwendergruppe|*nutzergruppe|users gemeinschaft|user gemeinschaft|*usergroup",
	listings:
		"benutzergruppen|anwendergruppen|nutzergruppen|lokale gruppen|regionale gruppen|regionalgruppen|ortsgruppen|stammtische|lokalgruppen",
	entries:
		"konferenz|konferenzen|schule|schulen|universität|universitäten|hochschule|hochschulen|firma|firmen|unternehmen|tagung|tagungen|veranstalter|dienstleister|messen|vereine",
	verbs:
		"ist|sind|hat|haben|trifft|treffen sich|wird|werden|findet|finden|gibt|bietet|wurde|kann|können|nutzt|veranstaltet|ersetzt|ersetzte|lernt|lernen|lehrt|unterrichtet|begann|benutzt|benutzen|verwendet|verwenden|möchte|möchten|geht|gehört|fand|entstand|läuft|nutzen|macht|machen|waren|sucht|suchen|trifft sich|braucht|brauchen|plant|arbeitet|arbeiten|richtet sich|entsteht|besteht|bestehen|kommen|kommt|sollte|sollen|wurden|steht|stehen|hält|halten|führt|freut|freuen|lädt|sammelt|setzt|organisieren|organisiert|interessieren",
	imperatives:
		"sortiert nach|geordnet nach|besuche|besuchen|siehe|bitte|melde|meldet|schreib|schreiben|kontaktiere",
	openers:
		"hinweis|wer|wir|für|falls|hier|unsere|er|sie|es|man|alle|jeder|wenn|leider|derzeit|zur zeit|bislang",
	none: "niemand|bisher niemand|zur zeit keine|derzeit keine|keine|kein|noch keine|bisher keine",
	articles: "ein|eine|der|die|das|unser|unsere|diese|dieser|dieses",
	former: "ehemalige|frühere|aufgelöste",
	planned: "geplante|geplant",
	defunct:
		"aufgelöst|nicht mehr aktiv|nicht mehr aktive|eingestellt|existiert nicht mehr|eingeschlafen|geschlossen|nicht mehr existent|gibt es nicht mehr",
	endings: "beendet|tot|erloschen|vorbei|ruht|ruhend",
	forming:
		"im aufbau|in gründung|gründung geplant|neugründung geplant|in planung|wird gegründet|wird eine gruppe gegründet|wird gerade eine gruppe gegründet|wird eine neue gruppe gegründet|wird gerade gegründet|sucht mitglieder|mitglieder gesucht|suchen mitglieder",
	beginnings:
		"gründen|gründet|zu gründen|organisieren|organisiert|starten|startet|aufbauen|aufzubauen|baut|plant|planen|ins leben rufen|anfangen|beginnen",
	being: "ist|sind",
	prepositions: "in|im|bei|für",
	times:
		"uhr|montag|montags|dienstag|dienstags|mittwoch|mittwochs|donnerstag|donnerstags|freitag|freitags|samstag|samstags|sonntag|sonntags|monatlich|wöchentlich|jeden monat|im monat|januar|februar|märz|juni|juli|oktober|dezember",
	notPlaces:
		"*sprachig|studenten|studierende|anfänger|gmbh|verein|treffen|webseite|seite|deutsch|englisch|firma|schule|hochschule|universität|fachhochschule|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|januar|februar|märz|juni|juli|oktober|dezember|künstliche|intelligenz|informatik|frühling|frühjahr|sommer|herbst|winter|einführung|kurse|kurs|mathematik|physik|nutzer|anwender|mitglieder|monat|monats|woche|jahr|uhr|abend|abends|tag|treffpunkt|internetseite|analysis|numerik|numerische|chemie|algebra|biologie|statistik|wirtschaft|medizin|algorithmen|linguistik|maschinenbau|elektrotechnik|naturwissenschaften|gründung|neugründung|planung|aufbau|mitstreiter|freie|büro|projekt|projekte",
	placeJoints: "und|im|am|an|der|den|bei",
	areas: "gebiet|kreis|landkreis|umgebung|raum",
	parts:
		"international|weltweit|andere|weitere|länder|städte|regionen|bundesländer|sonstige|sonstiges|überregional|bundesweit|norden|süden|osten|westen|nach land|nach ort|nord|süd|ost|mitte|übrige welt",
	subjects: `buch|bücher|materialien|verweise|siehe auch|artikel|vorträge|veranstaltungen|termine|neuigkeiten|projekte|quellen|mailinglisten
		|mailingliste|newsgroups|foren|kurse|kurs|dokumentation|fragen|hilfe|legende|geschichte|werkzeuge|aufgaben|kontakt|literatur|anleitungen|downloads|tutorials|beispiele|links|programm|zeitplan|berichte|fotos|bilder|ziele|regeln|protokolle|seiten|webseiten|unterlagen|lehrmaterial|kursmaterial|unterrichtsmaterial|skripte|zeitschriften|handbücher|veröffentlichungen|kalender|terminkalender|listen|läden|laden|händler|geschäfte|versand|karten|verzeichnisse|leitfäden|umfragen|presse|chat|irc|wikis|blogs|merkblätter|aufkleber|bezugsquellen|anbieter|übersetzung|übersetzungen|material|plakate|vermischtes|spiegel|spiegelserver|schulungen|seminare|lehrgänge`,
	subjectStarts:
		"wie|warum|was ist|zu tun|noch zu|über diese|mitmachen|so geht|neue gruppe|anleitung",
	subjectEnds: "nach sprache|nach thema|nach sprachen",
	fillers:
		"weitere|andere|unsere|die|der|das|und|oder|zu|zum|zur|für|in|nützliche|empfohlene|neue|über|sonstige|verwandte|ähnliche|weiterführende|externe|kostenlose|gedruckte|kommende|nächste|vergangene|bundesweite|nationale|überregionale|allgemeine|aktuelle|wichtige|offizielle|lokale|regionale|alle|noch|von",
	members:
		"mitglied|mitglieder|teilnehmer|leute|mitgliederliste|organisatoren|personen|teilnehmerliste",
	indexes: "liste|karte|verzeichnis|übersicht|landkarte",
	indexed: "länder|benutzer|nutzer|mitglieder|kontakte|städte|gruppen|aller",
	roles:
		"kontakt|ansprechpartner|ansprechpartnerin|organisator|leiter|koordinator|vorsitz|vorsitzender|vorsitzende|vorstand|präsident|präsidentin|sprecher|sprecherin|schriftführer|schriftführerin|kassenwart|kassier|leiterin|leitung|koordinatorin|organisatorin|kontaktperson|ansprechperson|betreuer|dozent|dozentin|gründer|obmann|obfrau",
	nameParticles: "von|van|der|den|zu",
	columns: {
		name: "name|gruppe|bezeichnung|verein|schule|firma|konferenz|veranstaltung|usergroup",
		place: "sitz|ort|stadt|treffpunkt|standort|plz|veranstaltungsort",
		country: "land|staat",
		region: "bundesland|region|kanton",
		website: "webseite|internet|homepage|adresse|seite",
		contact: "koordination|organisation|e-mail-adresse",
		channel: "mailingliste|liste|forum",
		date: "datum|termin|wann|treffen|tag|zeit",
		status: "status|aktiv|stand",
		description:
			"beschreibung|bemerkung|bemerkungen|hinweise|anmerkung|anmerkungen|thema|themen",
	},
	channels: {
		website: "webseite|webseiten|internetseite|netzseite",
		"mailing-list": "mailingliste|mailinglisten|liste|rundbrief",
		other: "mitglieder",
		events: "veranstaltungen|termine|kalender",
		jobs: "stellenangebote|stellen",
		photos: "bilder|fotos",
		forum: "foren",
	},
	companions:
		"unser|unsere|der|die|das|und|auf|im|zur|zum|gruppe|kanal|seite|offizielle|hier|des|den",
};
