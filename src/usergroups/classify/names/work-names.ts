/** Names of groups that a person belongs to: "Jane Roe of Alpha offers …". */
import { isMembersHeading } from "../../dictionaries/vocabulary";
import { cleanName } from "../../read/clean-name";
import { plainLetters } from "../../read/letters";
import { isBare, type Prose, type Span } from "../../read/span";
import type { Name } from "../name";
import { isPersonName, PERSON } from "../people";
import { named } from "./link-names";

/** "Jane Roe of [[http://a.example|Alpha]] offers …": a person, and the link that names where. */
const PERSON_OF = new RegExp(
	String.raw`^(${PERSON})(?:\s+\p{Ll}[^.]{0,40}?)?,?\s+(?:(?:of|from|at|with|in|von|vom|bei|beim|an|am|im|de|da|do|du|des|del|em|na|no|en|à|au|aux|chez|di|presso|al|alla|alle|van|aan|bij|op)\s+(?:(?:the|der|dem|den|la|le|les|el|los|las|het|de)\s+|[ld]['’]\s*)?|(?:dell|all|nell|d)['’]\s*)$`,
	"u",
);

/** "of", "from", "at" … in front of what somebody belongs to. */
const OF =
	/\s(?:of|from|at|behind|von|vom|bei|der|des|de|da|do|du|del|di|dell['’]|della|d['’]|van|bij|från|fra|af|av)\s?$/u;

/** No person's name with a preposition is shorter. */
const SHORTEST_FRONT = 6;

export function nameByWork({ text, spans }: Prose): Name | undefined {
	const [first, second] = spans;
	if (first === undefined) return undefined;
	const byPeople = nameByPeople(text, first);
	if (byPeople !== undefined) return byPeople;
	const named = first.isMail && first.start === 0 ? second : first;
	if (named === undefined || named.start < SHORTEST_FRONT) return undefined;
	if (named.label === undefined || isBare(named)) return undefined;
	const front = text.slice(0, named.start);
	const match = PERSON_OF.exec(plainLetters(front));
	if (match === null) return undefined;
	const person = front.slice(0, (match[1] ?? "").length);
	const name = cleanName(named.label);
	return isPersonName(person) && name !== ""
		? { name, nameSource: "label", person, isContact: true, end: named.end }
		: undefined;
}

/** "The people of [[http://a.example|Alpha]] run …": those who belong to what the link names. */
function nameByPeople(text: string, first: Span): Name | undefined {
	const { label, start, end } = first;
	if (start === 0 || label === undefined || isBare(first)) return undefined;
	const front = text.slice(0, start);
	const people = front.replace(OF, "");
	return people !== front && isMembersHeading(people)
		? named(first, end)
		: undefined;
}
