/** The macros of MoinMoin that mean the same without a wiki (specification, section 16). */
import { dialectNames } from "../../../grammar/dialect-names";
import { namesOf } from "../../../grammar/tokens/names";
import { resolvePage } from "../../tree-builder/links/page-names";
import type { BridgePhrasing } from "../nodes";
import type { BuiltInMacro } from "../options";
import { ICONS } from "../smileys";
import { include } from "./include";
import { readMacroArguments } from "./macro-arguments";
import { navigation } from "./navigation";
import { formatDate, formatDateTime, readTimestamp } from "./timestamps";

const text = (value: string): BridgePhrasing => ({ type: "text", value });

const plain: BuiltInMacro = ({ args = "" }) => [text(args)];

const timestamp =
	(format: (date: Date) => string): BuiltInMacro =>
	({ args = "" }, { options }) => {
		const date = args.trim() === "" ? options.now : readTimestamp(args);
		return date === undefined ? undefined : [text(format(date))];
	};

/** A word in capitals hides the address from programs that collect them. */
const ADDRESS_WORDS: ReadonlyMap<string, string> = new Map([
	["AT", "@"],
	["DOT", "."],
	["DASH", "-"],
]);

/** `first DOT last NOSPAM AT example DOT org` is first.last@example.org. */
const readAddress = (value: string): string =>
	value
		.replace(
			/(?<![A-Za-z])[A-Z]+(?![A-Za-z])/g,
			(word) => ADDRESS_WORDS.get(word) ?? "",
		)
		.replace(/\s+/g, "");

const mailTo: BuiltInMacro = ({ args = "" }) => {
	const [source = "", label] = readMacroArguments(args).positional;
	const address = readAddress(source);
	if (address === "") return undefined;
	return [
		{
			type: "link",
			url: `mailto:${address}`,
			children: [text(label || address)],
		},
	];
};

const tableOfContents: BuiltInMacro = (macro, state) => {
	const depth = readMacroArguments(macro.args ?? "").positional.at(-1) ?? "";
	const contents = state.addTableOfContents(Number.parseInt(depth, 10) || 5);
	if (contents !== undefined) return [contents];
	state.report("bridge-toc", macro);
	return [];
};

const icon: BuiltInMacro = ({ args = "" }) => {
	const name = args.trim().replace(/\.(?:png|gif)$/, "");
	return [text(ICONS.get(name.toLowerCase()) ?? name)];
};

/** `[[ImageLink(picture, target, width=5, alt=text)]]` of 1.5. */
const imageLink: BuiltInMacro = ({ args = "" }, { pageName }) => {
	const { positional, named } = readMacroArguments(args);
	const [source = "", target = source] = positional;
	if (source === "") return undefined;
	const attributes: Record<string, string> = {};
	for (const key of ["width", "height"]) {
		const value = named.get(key);
		if (value !== undefined) attributes[key] = value;
	}
	const alt = named.get("alt") ?? source;
	const isUrl = (value: string): boolean => /^[a-z]+:/.test(value);
	const image: BridgePhrasing = isUrl(source)
		? { type: "image", url: source, alt, attributes }
		: {
				type: "transclusion",
				kind: "attachment",
				target: source,
				alt,
				attributes,
			};
	if (isUrl(target)) return [{ type: "link", url: target, children: [image] }];
	if (target === source) return [image];
	return [
		{
			type: "pageLink",
			page: resolvePage(target, pageName),
			children: [image],
		},
	];
};

const footNote: BuiltInMacro = (macro, state) =>
	macro.args === undefined || macro.args.trim() === ""
		? state.takeFootnotes()
		: [state.addFootnote(macro.args)];

const BUILT_IN: readonly (readonly [string, BuiltInMacro])[] = [
	["Anchor", ({ args = "" }) => [{ type: "anchor", id: args.trim() }]],
	["BR", () => [{ type: "break" }]],
	["Date", timestamp(formatDate)],
	["DateTime", timestamp(formatDateTime)],
	["FootNote", footNote],
	["GetText", plain],
	["Icon", icon],
	["ImageLink", imageLink],
	["Include", include],
	["MailTo", mailTo],
	["Navigation", navigation],
	["TableOfContents", tableOfContents],
	["Verbatim", plain],
];

/** 1.5 sets the language of the text with the language's code; the words themselves are nothing to show. */
const LANGUAGES = dialectNames
	.flatMap((name) => namesOf[name].macros)
	.filter((name) => /^[a-z]{2}(?:-[a-z]+)?$/.test(name));

/** Built-in macros by name. */
export const MACROS: ReadonlyMap<string, BuiltInMacro> = new Map([
	...LANGUAGES.map((name): [string, BuiltInMacro] => [name, () => []]),
	...BUILT_IN,
]);
