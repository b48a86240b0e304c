/** All rules, in the order in which they are asked; the first that takes an item decides. */
import type { Listing, Rule } from "../subject";
import { channelWords } from "./channel-words";
import { certainName, noEvidence, startsWithLink } from "./evidence";
import { field } from "./field";
import { fragment } from "./fragment";
import { indexLabel } from "./index-label";
import { introduction } from "./introduction";
import { named } from "./named";
import { notListed } from "./not-listed";
import { cityWithChannel, otherGroup, ownChannel } from "./other-group";
import { homePageUnderItem, personOfGroup } from "./person";
import { request, sentence } from "./request";

export const RULES: readonly Rule[] = [
	fragment,
	// A section of books has no channels of groups either.
	notListed,
	channelWords,
	field,
	indexLabel,
	// Before people: a city over people is a heading although it could be a nickname.
	introduction,
	cityWithChannel,
	ownChannel,
	personOfGroup,
	homePageUnderItem,
	request,
	sentence,
	otherGroup,
	certainName,
	startsWithLink,
	noEvidence,
	named,
];

const rulesOf = (lists: Listing["lists"]): readonly Rule[] =>
	RULES.filter(({ of }) => of === undefined || of === lists);

/** The rules that are asked in each kind of section. */
export const RULES_OF: Readonly<Record<Listing["lists"], readonly Rule[]>> = {
	groups: rulesOf("groups"),
	group: rulesOf("group"),
	unknown: rulesOf("unknown"),
	nothing: rulesOf("nothing"),
};
