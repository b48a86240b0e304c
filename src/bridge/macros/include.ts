/** `<<Include(Page, heading, level, from="…", to="…", …)>>`. */
import { resolvePage } from "../../tree-builder/links/page-names";
import type { BridgeFlow, BridgePhrasing } from "../nodes";
import type { BuiltInMacro, MacroState } from "../options";
import { compilePattern, type FindPattern } from "./include-pattern";
import { listedPages } from "./listed-pages";
import { type MacroArguments, readMacroArguments } from "./macro-arguments";

/** Expands to the heading that was asked for and the page, or the part of it between the patterns. */
export const include: BuiltInMacro = (macro, state) => {
	const args = readMacroArguments(macro.args ?? "");
	const target = args.positional[0] ?? "";
	if (target === "") return undefined;
	const select = selector(args);
	if (select === undefined)
		state.report("bridge-include", macro, {
			why: "pattern is not supported",
		});
	const names = pageNames(target, args, state);
	if (names === undefined) {
		state.report("bridge-include", macro, { why: "pages are not known" });
		return undefined;
	}
	return names.flatMap((name): (BridgeFlow | BridgePhrasing)[] => {
		if (isFlag(args, "titlesonly"))
			return [{ type: "paragraph", children: [pageLink(name, name)] }];
		const [, title = ""] = args.positional;
		const content =
			select === undefined
				? undefined
				: state.includePage(
						{
							name,
							select,
							heading: title === "" ? undefined : heading(name, title, args),
						},
						macro,
					);
		return content ?? [pageLink(name, name)];
	});
};

const pageLink = (page: string, value: string): BridgePhrasing => ({
	type: "pageLink",
	page,
	children: [{ type: "text", value }],
});

function heading(
	page: string,
	title: string,
	args: MacroArguments,
): BridgeFlow {
	const level = Number.parseInt(args.positional[2] ?? "", 10);
	const depth = ([1, 2, 3, 4, 5] as const).find((each) => each === level) ?? 1;
	return { type: "heading", depth, children: [pageLink(page, title)] };
}

const isFlag = (args: MacroArguments, name: string): boolean =>
	args.positional.slice(1).includes(name) || args.named.has(name);

/** The pages that the macro names: one, or those whose names match a pattern. */
function pageNames(
	target: string,
	{ named }: MacroArguments,
	{ pageName, options }: MacroState,
): string[] | undefined {
	if (!target.startsWith("^")) return [resolvePage(target, pageName)];
	const find = compilePattern(target);
	if (find === undefined) return undefined;
	const names = listedPages(options)
		?.filter((name) => name !== pageName && find(name)?.start === 0)
		.sort();
	if (names === undefined) return undefined;
	if (named.get("sort") === "descending") names.reverse();
	const first = count(named.get("skipitems")) ?? 0;
	const items = count(named.get("items"));
	return names.slice(first, items === undefined ? undefined : first + items);
}

function count(value: string | undefined): number | undefined {
	return value !== undefined && /^\d{1,9}$/.test(value)
		? Number(value)
		: undefined;
}

/** Makes the function that cuts out what is after the match of `from` and before that of `to`. */
function selector({
	named,
}: MacroArguments): ((markup: string) => string) | undefined {
	const patterns: (FindPattern | undefined)[] = [];
	for (const key of ["from", "to"]) {
		const pattern = named.get(key);
		const find = pattern === undefined ? undefined : compilePattern(pattern);
		if (pattern !== undefined && find === undefined) return undefined;
		patterns.push(find);
	}
	const [from, to] = patterns;
	return (markup) => {
		const rest = markup.slice(from?.(markup)?.end ?? 0);
		return rest.slice(0, to?.(rest)?.start);
	};
}
