/** Pages of the JSON Schemas: a table of fields per type, and the schema itself. */
import { posix } from "node:path";
import type { GeneratedPage } from "./generated-page.ts";

/** The parts of JSON Schema 2020-12 that our schemas use. */
export interface Schema {
	title?: string;
	description?: string;
	$id?: string;
	$ref?: string;
	$defs?: Record<string, Schema>;
	type?: string;
	properties?: Record<string, Schema>;
	required?: string[];
	items?: Schema;
	additionalProperties?: boolean | Schema;
	const?: unknown;
	enum?: unknown[];
	anyOf?: Schema[];
	oneOf?: Schema[];
	allOf?: { then?: Schema }[];
	minimum?: number;
	maximum?: number;
	pattern?: string;
}

const literal = (value: unknown): string => `\`${JSON.stringify(value)}\``;

/** Another schema of ours: `urn:moinmoin-parser:ast:1`. */
const OTHER_SCHEMA = /^urn:moinmoin-parser:([\w-]+):\d+$/;

/** Returns a link to a type of the same schema, or to the page of another one. */
function linkTo($ref: string): string {
	const [, other] = OTHER_SCHEMA.exec($ref) ?? [];
	if (other !== undefined) return `[${other}](${other}.md)`;
	const name = $ref.split("/").at(-1) ?? "";
	return `[${name}](#${name.toLowerCase()})`;
}

/** Returns a type in the words of TypeScript, as Markdown in which names of types are links. */
export function typeText(schema: Schema): string {
	const { $ref, enum: values, items, additionalProperties: rest } = schema;
	if ($ref !== undefined) return linkTo($ref);
	if ("const" in schema) return literal(schema.const);
	if (values !== undefined) return values.map(literal).join(" \\| ");
	const choices = schema.anyOf ?? schema.oneOf;
	if (choices !== undefined) return choices.map(typeText).join(" \\| ");
	if (items !== undefined) {
		const each = typeText(items);
		return each.includes(" \\| ") ? `(${each})[]` : `${each}[]`;
	}
	if (typeof rest === "object") return `record of ${typeText(rest)}`;
	return schema.type ?? "any";
}

/** Limits of a number or string; those that every safe integer keeps are no news. */
function limits({ minimum, maximum, pattern }: Schema): string {
	const isLimit = (value: number | undefined): value is number =>
		value !== undefined && Math.abs(value) < Number.MAX_SAFE_INTEGER;
	return [
		isLimit(minimum) ? `at least ${minimum}` : "",
		isLimit(maximum) ? `at most ${maximum}` : "",
		pattern === undefined
			? ""
			: `matches \`${pattern.replaceAll("|", "\\|")}\``,
	]
		.filter((text) => text !== "")
		.join(", ");
}

/** The rows of the fields of an object; objects without a name of their own have their fields after theirs. */
function rowsOf(
	{ properties = {}, required = [] }: Schema,
	path = "",
): string[] {
	return Object.entries(properties).flatMap(([name, field]) => {
		const inner = field.items?.properties === undefined ? field : field.items;
		const isRequired = required.includes(name);
		const text = [field.description ?? "", limits(field)]
			.filter((part) => part !== "")
			.join(" ")
			.replaceAll("|", "\\|")
			.replaceAll("<", "\\<");
		return [
			`| \`${path}${name}${isRequired ? "" : "?"}\` | ${typeText(field)} | ${text} |`,
			...rowsOf(inner, `${path}${name}${inner === field ? "" : "[]"}.`),
		];
	});
}

/** The types that a type is one of, by the `type` of its value. */
const choicesOf = ({ allOf = [], anyOf, oneOf }: Schema): Schema[] =>
	anyOf ?? oneOf ?? allOf.flatMap((each) => each.then ?? []);

function section(name: string, schema: Schema): string[] {
	const choices = choicesOf(schema);
	const rows = choices.length > 0 ? [] : rowsOf(schema);
	const body =
		rows.length > 0
			? ["| field | type | meaning |", "| --- | --- | --- |", ...rows]
			: choices.length > 0
				? [`One of ${choices.map(typeText).join(", ")}.`]
				: [`${typeText(schema)} ${limits(schema)}`.trim()];
	const about =
		schema.description === undefined ? [] : [schema.description, ""];
	return ["", `## ${name}`, "", ...about, ...body];
}

/** A page with what the list of all schemas says of it. */
interface SchemaPage extends GeneratedPage {
	title: string;
	description: string;
}

/** Returns the page that lists the pages of schemas. */
export function schemaIndex(pages: readonly SchemaPage[]): GeneratedPage {
	const rows = pages.map(
		({ path, title, description }) =>
			`| [\`${title}\`](${posix.basename(path)}) | ${description} |`,
	);
	return {
		path: "reference/schemas/index.md",
		markdown: [
			"# JSON Schemas",
			"",
			"The shapes of the output, for validators and code generators of any language.",
			"",
			"| schema | of what |",
			"| --- | --- |",
			...rows,
			"",
		].join("\n"),
	};
}

/**
 * Returns the page of a schema.
 *
 * @param importPath what users import, such as `moinmoin-parser/ast.schema.json`.
 */
export function schemaPage(importPath: string, schema: Schema): SchemaPage {
	const title = schema.title ?? importPath;
	const name = importPath.split("/").at(-1) ?? "";
	const { $defs = {}, ...root } = schema;
	const isNamed = title in $defs;
	return {
		title,
		description: schema.description ?? "",
		path: `reference/schemas/${name.replace(/\.schema\.json$/, "")}.md`,
		markdown: [
			`# JSON Schema: \`${title}\``,
			"",
			schema.description ?? "",
			"",
			`JSON Schema 2020-12, \`${schema.$id}\`. A \`?\` marks a field that may be absent; no object has other fields than these.`,
			"",
			"```ts",
			`import schema from "${importPath}" with { type: "json" };`,
			"```",
			...(isNamed ? [] : section(title, root)),
			...Object.entries($defs).flatMap(([each, type]) => section(each, type)),
			"",
		].join("\n"),
	};
}
