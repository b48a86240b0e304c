/** One page in each language of the dictionaries (`docs/usergroups.md`, "Groups"). */
import { expect, test } from "vitest";
import { linesOfPage } from "../../support/groups/group-lines";

/** What a page of groups says in one language. */
interface Words {
	title: string;
	defunct: string;
	forming: string;
	website: string;
	list: string;
	office: string;
	subject: string;
	sentence: string;
}

const LANGUAGES: Record<string, Words> = {
	English: {
		title: "User groups",
		defunct: "no longer active",
		forming: "forming, join us",
		website: "Website",
		list: "Mailing list",
		office: "Chairperson",
		subject: "Upcoming courses",
		sentence: "The club needs a room.",
	},
	German: {
		title: "Benutzergruppen",
		defunct: "aufgelöst",
		forming: "in Gründung",
		website: "Webseite",
		list: "Mailingliste",
		office: "Vorsitzende",
		subject: "Nächste Kurse",
		sentence: "Der Verein sucht einen Raum.",
	},
	French: {
		title: "Groupes d'utilisateurs",
		defunct: "dissous",
		forming: "en cours de création",
		website: "Site",
		list: "Liste de diffusion",
		office: "Présidente",
		subject: "Prochains cours",
		sentence: "Le club cherche une salle.",
	},
	Spanish: {
		title: "Grupos de usuarios",
		defunct: "inactivo",
		forming: "en formación",
		website: "Sitio web",
		list: "Lista de correo",
		office: "Presidenta",
		subject: "Próximos cursos",
		sentence: "El club busca un local.",
	},
	Portuguese: {
		title: "Grupos de usuários",
		defunct: "extinto",
		forming: "em formação",
		website: "Página",
		list: "Lista de discussão",
		office: "Coordenadora",
		subject: "Próximos cursos",
		sentence: "O grupo procura uma sala.",
	},
	Italian: {
		title: "Gruppi di utenti",
		defunct: "sciolto",
		forming: "in formazione",
		website: "Sito",
		list: "Lista",
		office: "Segretaria",
		subject: "Prossimi corsi",
		sentence: "Il gruppo cerca una sala.",
	},
	Dutch: {
		title: "Gebruikersgroepen",
		defunct: "opgeheven",
		forming: "in oprichting",
		website: "Webpagina",
		list: "Mailinglijst",
		office: "Voorzitter",
		subject: "Komende cursussen",
		sentence: "De groep zoekt een zaal.",
	},
	Swedish: {
		title: "Användargrupper",
		defunct: "nedlagd 2006",
		forming: "under bildande",
		website: "Hemsida",
		list: "E-postlista",
		office: "Ordförande",
		subject: "Kommande kurser",
		sentence: "Föreningen söker en lokal.",
	},
	Norwegian: {
		title: "Brukergrupper",
		defunct: "nedlagt",
		forming: "under stiftelse",
		website: "Hjemmeside",
		list: "E-postliste",
		office: "Styreleder",
		subject: "Kommende kurs",
		sentence: "Foreningen søker et lokale.",
	},
	Danish: {
		title: "Brugergrupper",
		defunct: "ikke længere aktiv",
		forming: "under opstart",
		website: "Hjemmeside",
		list: "Postliste",
		office: "Formand",
		subject: "Kommende kurser",
		sentence: "Foreningen mangler et lokale.",
	},
	Finnish: {
		title: "Käyttäjäryhmät",
		defunct: "lopetettu",
		forming: "perusteilla",
		website: "Kotisivut",
		list: "Postituslista",
		office: "Puheenjohtaja",
		subject: "Tulevat kurssit",
		sentence: "Yhdistys etsii tilaa.",
	},
	Polish: {
		title: "Grupy użytkowników",
		defunct: "nieaktywna",
		forming: "w organizacji",
		website: "Strona domowa",
		list: "Lista dyskusyjna",
		office: "Koordynatorka",
		subject: "Najbliższe kursy",
		sentence: "Stowarzyszenie szuka sali.",
	},
	Romanian: {
		title: "Grupuri de utilizatori",
		defunct: "inactiv",
		forming: "în formare",
		website: "Pagina noastră",
		list: "Listă de discuții",
		office: "Persoană de contact",
		subject: "Cursuri utile",
		sentence: "Clubul se întâlnește lunar.",
	},
	Czech: {
		title: "Uživatelské skupiny",
		defunct: "zaniklo",
		forming: "v přípravě",
		website: "Webové stránky",
		list: "E-mailová konference",
		office: "Předsedkyně",
		subject: "Nadcházející kurzy",
		sentence: "Spolek hledá místnost.",
	},
};

test.each(Object.entries(LANGUAGES))("a page of groups in %s", (_, words) => {
	const page = `= ${words.title} =
== Chile ==
 * [[http://a.example|Alfax]] (${words.defunct})
 * [[http://b.example|Betax]] - ${words.forming}
 * Gammax
  * ${words.sentence}
  * [[http://c.example|${words.website}]]
  * [[http://c.example/l|${words.list}]]
  * ${words.office}: [[mailto:ana@c.example|Ana Ruiz]]
== ${words.subject} ==
 * [[http://d.example|Deltax]]
 * [[http://e.example|Epsilonx]]
`;
	const lines = linesOfPage(page).filter(
		(line) => !/^\s*description:/.test(line),
	);
	expect(lines.map((line) => line.trim())).toEqual([
		`= ${words.title}`,
		"= Chile CL",
		"Alfax (label)",
		"status: defunct",
		"website http://a.example",
		"Betax (label)",
		"status: forming",
		"website http://b.example",
		"Gammax (text)",
		"website http://c.example",
		"mailing-list http://c.example/l",
		"email mailto:ana@c.example",
		"contact Ana Ruiz ana@c.example",
		`= ${words.subject}`,
		"“Deltax Epsilonx”",
		"website http://d.example",
		"website http://e.example",
	]);
});
