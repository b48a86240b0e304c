/** Words in a name that say what kind of place the rest of it names: "State of", "Oblast", "Republic of". */

const STATE_ADJECTIVES =
	"arab|bolivarian|cooperative|democratic|federal|federative|hashemite|independent|islamic|oriental|peoples|plurinational|socialist|sovereign|united";
const STATES =
	"bundesrepublik|commonwealth|emirate|federation|furstentum|grand duchy|kingdom|konigreich|koninkrijk|principado|principality|regno|reino|rep|repubblica|republic|republica|republiek|republik|republique|royaume|rzeczpospolita|sultanate|union";

/** "Republic of", "Reino de" and the like, of a folded name; "State of" is none, for Georgia's sake. */
export const FORM_OF_STATE = new RegExp(
	`^(?:(?:${STATE_ADJECTIVES}) )*(?:${STATES}) (?:federativa )?(?:(?:d|da|de|del|des|di|do|du|el|la|of|the|van) )*(.+)$`,
);

/** Names that two states share, so that the form of state matters. */
export const SHARED = /^(?:c|k)(?:hina|hine|ina|ongo|orea|oree|oreia)$/;

const PART_ADJECTIVES = "autonomous|free";
const PARTS_IN_FRONT =
	"bundesland|canton|comunidad(?: autonoma)?|departamento|departement|department|emirate|estado|governorate|kanton|land|prefecture|province|provincia|region|regione|state|wojewodztwo";
const PARTS_AFTER =
	"canton|department|departement|division|emirate|governorate|krai|kray|megye|oblast|prefecture|province|region|state|territory|voivodeship";

/** "State of", "Provincia de", "Oblast" and the like around a folded name. */
export const KIND_AROUND = new RegExp(
	`^(?:(?:(?:${PART_ADJECTIVES}) )?(?:${PARTS_IN_FRONT}) (?:(?:d|da|de|del|des|di|do|du|el|la|of|the) )*(.+)|(.+) (?:${PARTS_AFTER}))$`,
);

const COUNTY_WORD = "county";
const COUNTY_IN_FRONT = `${COUNTY_WORD}|co`;

/** "County of Clare", "Co. Clare", "Clare County". */
export const COUNTY = new RegExp(
	`^(?:(?:${COUNTY_IN_FRONT}) (?:of )?(.+)|(.+) ${COUNTY_WORD})$`,
);

const wordsOf = (...alternatives: string[]): ReadonlySet<string> =>
	new Set(
		alternatives.flatMap((words) =>
			words.split("|").map((word) => word.replace(/[ (].*/, "")),
		),
	);

const IN_FRONT = wordsOf(
	STATE_ADJECTIVES,
	STATES,
	PART_ADJECTIVES,
	PARTS_IN_FRONT,
	COUNTY_IN_FRONT,
);
const AFTER = wordsOf(PARTS_AFTER, COUNTY_WORD);

/** Whether a folded name begins or ends with a word for a kind of place; one of a single word does not. */
export function hasKindWord(folded: string): boolean {
	const end = folded.indexOf(" ");
	return (
		end > 0 &&
		(IN_FRONT.has(folded.slice(0, end)) ||
			AFTER.has(folded.slice(folded.lastIndexOf(" ") + 1)))
	);
}
