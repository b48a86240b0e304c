/** Dutch. */
import type { Dictionary } from "../dictionary.ts";

export const NL: Dictionary = {
	groups:
		"groep|groepen|*groep|*groepen|vereniging|verenigingen|gemeenschap|genootschap|stichting",
	manyGroups: "groepen|verenigingen|*groepen",
	certainGroups:
		"gebruikersgroep|gebruikersgroepen|*gebruikersgroep|*gebruikersgroepen",
	listings:
		"gebruikersgroepen|lokale groepen|regionale groepen|plaatselijke groepen",
	entries:
		"conferentie|conferenties|school|scholen|universiteit|universiteiten|bedrijf|bedrijven|evenement|evenementen",
	verbs:
		"is een|zijn|heeft|komt bijeen|wordt|organiseert|biedt|worden|is|gebruikt|gebruiken|vervangt|vervangen|geeft|geven|leert|begon|kan|kunnen|waren|gaat|wil|willen|hebben|werd|vindt plaats|zoekt|zoeken|komen bijeen|komen samen|komt samen|bestaat|werkt|werken|houdt|houden|vindt|vinden|ontmoeten|mag|mogen|moet|moeten|heet|doet|doen|vraagt|vergadert|vergaderen|organiseren|gebruikte|verving|begint|hoort|staat",
	imperatives: "gesorteerd op|bezoek|zie|meld|kom|schrijf|neem contact op",
	openers:
		"voor|als je|hier|deze|hij|zij|ze|men|iedereen|alle|als|helaas|er is|er zijn|het is|wij|momenteel",
	none: "niemand|geen|nog geen",
	articles: "een|de|het|onze|deze|dit",
	former: "voormalige|oude|opgeheven",
	planned: "geplande",
	defunct:
		"inactie*|opgeheven|niet meer actief|bestaat niet meer|gestopt|gesloten",
	endings: "beëindigd|dood|slapend|voorbij|ter ziele",
	forming:
		"in oprichting|wordt opgericht|wordt een groep opgericht|wordt een nieuwe groep opgericht|in opbouw|zoekt leden|leden gezocht",
	beginnings:
		"beginnen|begint|starten|start|oprichten|organiseert|organiseren|opzetten|op te zetten|op te richten|te starten|te beginnen|richt|zet|vormen|opstarten",
	prepositions: "in|te|rond|voor",
	times:
		"maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|maandelijks|wekelijks|elke maand|januari|februari|maart|mei|juni|juli|augustus|oktober|december",
	notPlaces:
		"*talig|studenten|bijeenkomst|bijeenkomsten|cursus|universiteit|hogeschool|bedrijf|nederlands|engels|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|kunstmatige|intelligentie|inleiding|maand|week|jaar|uur|avond|dag|wiskunde|natuurkunde|scheikunde|informatica|biologie|statistiek|economie|geneeskunde|taalkunde|oprichting|opbouw",
	placeJoints: "en|aan|bij|op|den|het|van",
	areas: "gebied|regio|stad|provincie|gemeente|omgeving|omstreken",
	parts:
		"internationaal|wereldwijd|andere|steden|regio's|landen|provincies|overige|landelijk|noord|zuid|oost",
	subjects: `boeken|boek|links|bronnen|zie ook|artikelen|presentaties|evenementen|nieuws|projecten|verwijzingen|mailinglijsten|mailinglijst|cursussen|cursus
		|documentatie|vragen|agenda|kalender|hulp|legenda|geschiedenis|hulpmiddelen|taken|contact|programma|rooster|foto's|doelen|regels|pagina's|sites|websites|materiaal|lesmateriaal|tijdschriften|handleidingen|publicaties|oefeningen|kalenders|agendas|agenda's|winkels|winkel|verkopers|leveranciers|kaarten|lijsten|discussielijsten|foren|forums|wiki's|blogs|pers|opleidingen|trainingen|lessen|aankondigingen|documenten|stickers|handleiding|tutorials|notulen|video's`,
	subjectStarts:
		"hoe|waarom|wat is|te doen|over deze|wie|zelf|toevoegen|een groep",
	subjectEnds: "per taal|per onderwerp",
	fillers:
		"andere|overige|de|het|een|en|van|over|voor|onze|meer|nuttige|verwante|gerelateerde|externe|gratis|aanbevolen|soortgelijke|komende|aankomende|volgende|afgelopen|nationale|landelijke|lokale|regionale|nieuwe|officiële|algemene|diverse|alle|enkele|in|bij",
	members: "lid|leden|mensen|deelnemers|ledenlijst",
	indexes: "lijst|kaart|overzicht|index",
	indexed: "landen|gebruikers|leden|contacten|steden|groepen|van",
	roles:
		"contactpersoon|organisator|coördinator|voorzitter|vice-voorzitter|secretaris|penningmeester|bestuur|oprichter|organisatoren|contact|contacten|docent|docente|beheerder|trekker|aanspreekpunt",
	nameParticles: "van|der|den|de|ter|ten",
	columns: {
		name: "naam|groep|vereniging|school|bedrijf|evenement|conferentie",
		place: "plaats|stad|locatie|woonplaats",
		country: "land",
		region: "provincie|regio",
		website: "pagina|adres",
		channel: "mailinglijst|lijst|kanaal",
		date: "datum|wanneer|dag|bijeenkomst",
		status: "actief",
		description: "beschrijving|opmerkingen|notities",
	},
	channels: {
		website: "webpagina|webstek",
		"mailing-list": "mailinglijst|lijst|nieuwsbrief",
		other: "leden",
		events: "evenementen|kalender|agenda",
		jobs: "vacatures",
		photos: "foto's",
	},
	companions:
		"onze|de|het|een|van|en|op|groep|officiële|voor|gebruikers|pagina",
};
