/** Rules: what makes an item a group where its section does not say that it lists groups. */
import { isKnownWord } from "../../dictionaries/lexicon";
import {
	endOfGroupWord,
	findVerb,
	hasEntryWord,
	hasGroupWord,
	hasTime,
	hasTopic,
	isCertainGroup,
	isPlural,
	startsWithArticle,
} from "../../dictionaries/vocabulary";
import { placeIn } from "../../places/place-in";
import { isInKnownPlace } from "../../places/place-name";
import { beyondLabels, isBare } from "../../read/span";
import { isPersonName } from "../people";
import type { Rule, Subject } from "../subject";

/** Where nothing says that groups are listed, a name with a word such as "user group" and a link is one. */
export const certainName: Rule = {
	name: "certain-name",
	of: "unknown",
	judge({ name, item }) {
		if (!isCertainGroup(name.name) || isPlural(name.name)) return undefined;
		return item.prose.spans.length > 0
			? { kind: "group", evidence: [`certain name: ${name.name}`] }
			: { reason: "no link" };
	},
};

/**
 * In an unfamiliar section, an item that starts with a link is a group; beside sections that list groups only with a word
 * for a group, a place or a time.
 */
export const startsWithLink: Rule = {
	name: "starts-with-link",
	of: "unknown",
	judge(subject) {
		const { listing, lead, name, text, context } = subject;
		if (listing.isStrict) return undefined;
		if (isOverChannels(subject))
			return { kind: "group", evidence: ["a name over channels"] };
		const isNamed =
			(lead !== undefined && !lead.wikiName) || isNameWithAddress(subject);
		if (!isNamed) return { reason: "does not start with a link" };
		const { isMail, label, page, url } =
			lead ?? subject.item.prose.spans[0] ?? {};
		if (url?.startsWith("attachment:")) return { reason: "a file" };
		if (isMail && isPersonName(label ?? "")) return { reason: "a person" };
		if (context.channels.isChannel(name.name)) return { reason: "a channel" };
		const found = evidenceIn(subject);
		if (found.length > 0) return { kind: "group", evidence: found };
		if (page !== undefined)
			return { reason: "a wiki page without more evidence" };
		if (listing.hasOthers)
			return {
				reason: "other sections list groups, and nothing says that this is one",
			};
		return text === ""
			? undefined
			: { kind: "group", evidence: ["starts with a link"] };
	},
};

/** A capitalized word that no dictionary has, or a topic: "Alpha". */
const isProper = (word: string): boolean =>
	/^\p{Lu}/u.test(word) && (!isKnownWord(word.toLowerCase()) || hasTopic(word));

/** "Alpha Community" over "Website" and "Mailing list"; not so "Community", "Support group". */
const isOverChannels = ({ item, inner, name }: Subject): boolean =>
	inner.length > 0 &&
	item.prose.spans.length === 0 &&
	hasGroupWord(name.name) &&
	!isPlural(name.name) &&
	!startsWithArticle(name.name) &&
	name.name.split(" ").filter(isProper).length > 0 &&
	inner.every(({ kind }) => kind === "channel");

/** "Alpha http://a.example", "Alpha: Website: http://a.example": a name with an address after it, and little else. */
function isNameWithAddress({ item, name, text, context }: Subject): boolean {
	const [span] = item.prose.spans;
	return (
		span !== undefined &&
		name.end > 0 &&
		(isBare(span) || span.url !== undefined) &&
		(span.start <= name.end + 4 ||
			context.channels.isChannel(text.slice(name.end, span.start))) &&
		/^\p{Lu}|^\p{N}/u.test(text) &&
		name.name.split(" ").length <= 6
	);
}

function evidenceIn({ item, lead, name, text, listing }: Subject): string[] {
	const found: string[] = [];
	if (hasGroupWord(name.name) && !isPlural(name.name))
		found.push("a word for a group");
	else if (hasEntryWord(name.name)) found.push("a kind of entry");
	if (isDescribedAsGroup(text.slice(name.end)))
		found.push("is described as a group");
	// "[[Parties/1|Arica, Chile]]": one of several meetings; a site may be about the town.
	const place =
		lead?.page !== undefined && isInKnownPlace(name.name)
			? name.name
			: placeIn(beyondLabels(item.prose, name.end), listing.isRegion);
	if (place !== undefined) found.push(`place: ${place}`);
	if (hasTime(text.slice(name.end))) found.push("a meeting time");
	return found;
}

/** ": a group that meets online": an article, and a word for a group before any verb. */
function isDescribedAsGroup(rest: string): boolean {
	const said = rest.replace(/^[\s\p{P}]+/u, "");
	if (said === rest || !startsWithArticle(said)) return false;
	const end = endOfGroupWord(said);
	const verb = findVerb(said);
	return (
		end > 0 &&
		(verb < 0 || end <= verb) &&
		!/[.;:]/.test(said.slice(0, end)) &&
		said.slice(0, end).split(" ").length <= 5
	);
}

/** In an unfamiliar section, all else is text and links of the section. */
export const noEvidence: Rule = {
	name: "no-evidence",
	of: "unknown",
	judge: () => ({
		kind: "prose",
		evidence: ["nothing says that it is a group"],
	}),
};
