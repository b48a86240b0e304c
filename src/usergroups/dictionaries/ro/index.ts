/** Romanian. */
import type { Dictionary } from "../dictionary.ts";

export const RO: Dictionary = {
	groups: "grup|grupul|grupuri|asociația|asociații|comunitatea|comunități",
	manyGroups: "grupuri|asociații|comunități",
	certainGroups: "grup de utilizatori|grupul de utilizatori",
	listings: "grupuri de utilizatori|grupuri locale",
	verbs: "este|sunt|se întâlnește|ne întâlnim|organizează",
	none: "niciun|nu există|încă nu",
	defunct: "inactiv|desființat|nu mai există",
	endings: "închis",
	forming: "în formare|în curs de formare",
	notPlaces: "întâlniri",
	subjects: "cărți|legături|resurse|știri|întrebări|cursuri|liste de discuții",
	fillers: "utile",
	roles: "persoană de contact|coordonator",
	columns: { name: "nume", place: "oraș|localitate", country: "țară" },
	channels: { website: "pagina", "mailing-list": "listă|discuții" },
	companions: "noastră|oficială",
};
