/** Rules: people of a group. */
import {
	findVerb,
	hasGroupWord,
	hasTopic,
} from "../../dictionaries/vocabulary";
import { cleanName } from "../../read/clean-name";
import { isBare } from "../../read/span";
import type { Name } from "../name";
import { isHomePage, isPersonName } from "../people";
import type { Rule, Subject } from "../subject";

/** Whether an item is a link to somebody's home page on the wiki. */
export function isHome({ lead }: Subject): boolean {
	return (
		lead?.page !== undefined &&
		isHomePage(lead.page) &&
		(lead.label === undefined || isPersonName(lead.label))
	);
}

/** Under a heading that names a group, an item that is a person's name, a nickname or a home page is a member. */
export const personOfGroup: Rule = {
	name: "person-of-group",
	of: "group",
	judge(subject) {
		const called = withoutRemark(subject);
		if (isHome(subject))
			return { kind: "member", evidence: ["home page"], name: called };
		if (isPersonName(called.name))
			return { kind: "member", evidence: ["person's name"], name: called };
		if (isNickname(subject)) return { kind: "member", evidence: ["nickname"] };
		return { reason: "no name of a person" };
	},
};

/** A person's name without a remark in parentheses after it. */
function withoutRemark({ name, text }: Subject): Name {
	const plain = name.name.replace(/\s*\([^()]*\)$/, "");
	const end = text.indexOf(plain) + plain.length;
	return plain === name.name ? name : { ...name, name: plain, end };
}

/** A name of a word or two, beside which there is nothing but an address or a remark in brackets. */
function isNickname({ item, lead, text, name, context }: Subject): boolean {
	if (item.items.length > 0 || hasGroupWord(text)) return false;
	const { spans } = item.prose;
	const rest = text.slice(name.end).replace(/\([^()]*\)/g, "");
	const beside = spans.filter((span) => span !== lead && !isBare(span));
	return (
		beside.length === 0 &&
		/^[\p{L}\p{N}_.'-]{2,}(?: \p{Lu}[\p{L}.'-]*)?$/u.test(name.name) &&
		(lead === undefined || lead.url !== undefined || lead.wikiName) &&
		!/\p{L}{2}/u.test(withoutAddresses(rest)) &&
		!hasTopic(name.name) &&
		findVerb(text) < 0 &&
		!context.channels.isChannel(cleanName(name.name))
	);
}

const withoutAddresses = (text: string): string =>
	text.replace(/\S+:\/\/\S+|\S+@\S+/g, "");

/** A home page nested in a group is a member of the group. */
export const homePageUnderItem: Rule = {
	name: "home-page",
	judge: (subject) =>
		subject.level > 0 && subject.item.items.length === 0 && isHome(subject)
			? { kind: "member", evidence: ["home page under an item"] }
			: undefined,
};
