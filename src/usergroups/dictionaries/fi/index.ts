/** Finnish. */
import type { Dictionary } from "../dictionary.ts";

export const FI: Dictionary = {
	groups:
		"ryhmä|ryhmät|*ryhmä|*ryhmät|yhdistys|yhdistykset|*yhdistys|yhteisö|yhteisöt|*yhteisö|seura|seurat|*seura|kerho|kerhot|*kerho|verkosto",
	manyGroups: "ryhmät|*ryhmät|yhdistykset|yhteisöt|seurat|kerhot",
	certainGroups:
		"käyttäjäryhmä|käyttäjäryhmät|*käyttäjäryhmä|*käyttäjäryhmät|käyttäjäyhdistys|käyttäjien yhdistys|käyttäjäkerho",
	listings:
		"käyttäjäryhmät|*käyttäjäryhmät|paikallisryhmät|paikalliset ryhmät|alueelliset ryhmät|paikallisyhdistykset",
	entries:
		"konferenssi|konferenssit|koulu|koulut|yliopisto|yliopistot|korkeakoulu|korkeakoulut|yritys|yritykset|oppilaitos|oppilaitokset|tapahtuma|tapahtumat|toimittajat",
	verbs:
		"kokoontuu|kokoontuvat|järjestää|järjestävät|käyttää|käyttävät|käytetään|opettaa|opetetaan|tarjoaa|tarjoavat|pidetään|voi|voivat|haluaa|etsii|tapaa|tapaavat|korvasi|alkoi|toimii|tarvitsee|ovat|oli",
	imperatives: "katso|tule|liity|ilmoittaudu|tervetuloa|ota yhteyttä",
	openers: "tässä|täällä|jos|ryhmä on|se on|kaikki",
	none: "ei ryhmää|ei ryhmiä|ei vielä",
	articles: "tämä|meidän|eräs",
	former: "entiset",
	planned: "suunnitellut",
	defunct:
		"lopetettu|lakkautettu|ei enää toimi|ei enää toiminnassa|ei toiminnassa|epäaktiivi*|toiminta päättynyt|lopettanut|toiminta loppunut",
	endings: "suljettu|päättynyt|kuollut|loppunut",
	forming:
		"perusteilla|perustetaan|perustamassa|etsii jäseniä|käynnistymässä|aloittamassa",
	beginnings: "perustaa|perustamassa|käynnistää|käynnistämässä|aloittaa",
	times:
		"maanantai*|tiistai*|keskiviikko*|keskiviiko*|torstai*|torstaisin|perjantai*|lauantai*|sunnuntai*|kuukausittain|viikoittain|joka kuukausi|kuun|tammikuu*|helmikuu*|maaliskuu*|huhtikuu*|toukokuu*|kesäkuu*|heinäkuu*|elokuu*|syyskuu*|lokakuu*|marraskuu*|joulukuu*",
	notPlaces:
		"kotisivu|kotisivut|sivu|sivut|kokous|kokoukset|tapaaminen|tapaamiset|kurssi|kurssit|yliopisto|koulu|yritys|suomi-englanti|englanti|ohjelmointi|johdanto|matematiikka|fysiikka|kemia|biologia|tilastotiede|taloustiede|lääketiede|tietojenkäsittely|tekoäly|jäsen|jäsenet|kuukausi|viikko|vuosi|ilta|päivä|perusteilla|ilmainen",
	areas: "alue|seutu|maakunta|kunta",
	parts:
		"kansainvälinen|kansainväliset|muut|muu maailma|muu suomi|kaupungit|maat|alueet|koko maa|valtakunnalliset|verkossa|ulkomaat|pohjoismaat",
	subjects: `kirja|kirjat|linkit|linkkejä|resurssit|katso myös|artikkelit|esitykset|esitelmät|tapahtumat|uutiset|projektit|viitteet|postituslistat|postituslista
		|sähköpostilistat|listat|foorumit|kurssi|kurssit|koulutus|dokumentaatio|kysymykset|kalenteri|kalenterit|ohje|ohjeet|historia|työkalut|tehtävät|yhteystiedot|ohjelma|aikataulu|kuvat|valokuvat|tavoitteet|säännöt|sivut|sivustot|materiaali|materiaalit|oppimateriaalit|lehdet|käsikirjat|julkaisut|harjoitukset|kaupat|myyjät|jälleenmyyjät|toimittajat`,
	subjectStarts: "kuinka|miten|miksi|mikä on|tehtävää|tietoa|näin",
	subjectEnds: "kielittäin|aiheittain",
	fillers:
		"muut|muita|ja|tulevat|menneet|hyödyllisiä|hyödylliset|ulkoiset|ilmaiset|valtakunnalliset|kansalliset|paikalliset|seuraavat|uudet|liittyvät|aiheeseen|suositellut",
	members: "jäsen|jäsenet|osallistujat|jäsenluettelo|henkilöt",
	indexes: "lista|luettelo|kartta|hakemisto",
	indexed:
		"maat|maista|käyttäjistä|käyttäjät|jäsenistä|kaupungit|kaupungeista|ryhmät|ryhmistä",
	roles:
		"yhteyshenkilö|puheenjohtaja|varapuheenjohtaja|sihteeri|rahastonhoitaja|yhteys|yhteystiedot|yhteydenotot|järjestäjä",
	columns: {
		name: "nimi|ryhmä|yhdistys|koulu|yritys|tapahtuma|konferenssi",
		place: "paikka|paikkakunta|kaupunki|kunta",
		country: "maa",
		region: "maakunta|alue|lääni",
		website: "kotisivu|kotisivut|verkkosivu|verkkosivut|sivusto|osoite|linkki",
		contact: "sähköposti",
		channel: "postituslista|sähköpostilista|lista|kanava",
		date: "päivä|päivämäärä|milloin|aika|tapaamiset",
		status: "tila",
		description: "kuvaus|huomautus|huomautukset|kommentit|lisätiedot",
	},
	channels: {
		website:
			"kotisivu|kotisivut|verkkosivu|verkkosivut|sivusto|nettisivu|nettisivut|www-sivut",
		"mailing-list": "postituslista|sähköpostilista|lista|uutiskirje",
		email: "sähköposti",
		other: "jäsenet",
		events: "kalenteri|tapahtumat",
		jobs: "työpaikat",
		photos: "kuvat|valokuvat",
		chat: "kanava|irc-kanava",
		forum: "foorumi|keskustelupalsta|keskustelu",
	},
	companions:
		"meidän|ryhmän|yhdistyksen|yhteisön|kerhon|ja|virallinen|viralliset",
};
