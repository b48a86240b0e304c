/** Generates the JSON Schema of the AST from the types in `src/ast.ts` and their docstrings. */
import { fileURLToPath } from "node:url";
import { createGenerator } from "ts-json-schema-generator";

/** The part of a generated definition that is read here. */
interface Definition {
	/** The fields of a node. */
	properties?: Record<string, { $ref?: string; const?: string }>;
	/** The nodes of a union. */
	anyOf?: { $ref: string }[];
	version?: number;
}

type Definitions = Readonly<Record<string, Definition>>;

const REF = "#/$defs/";

/**
 * Returns the schema of a `Root` as JSON Schema 2020-12. The package exports it as `moinmoin-parser/ast.schema.json`.
 *
 * No node has fields that its type does not name, and only a root has `data`. In a union of nodes, the schema selects the
 * node by its `type` (`if`, `then`) instead of trying each (`anyOf`): an error names the wrong field, and a validator that
 * collects all errors takes time in proportion to the tree.
 *
 * @returns a new object at each call; its `$id` has the `@version` of `Root`.
 * @throws Error if the types have errors, or `Root` has no `@version`.
 * @example
 * new Ajv2020().validate(astJsonSchema(), parse("= H ="))
 */
export function astJsonSchema(): Record<string, unknown> {
	const definitions = readTypes();
	const version = definitions.Root?.version;
	if (version === undefined) throw new Error("Root has no @version");
	return {
		$schema: "https://json-schema.org/draft/2020-12/schema",
		$id: `urn:moinmoin-parser:ast:${version}`,
		title: "Root",
		description: `A page of MoinMoin wiki markup as a unist tree; version ${version} of the tree.`,
		$ref: `${REF}Root`,
		$defs: Object.fromEntries(
			Object.entries(definitions).map(([name, definition]) => [
				name,
				refine(definition, definitions),
			]),
		),
	};
}

function readTypes(): Definitions {
	const pathOf = (path: string): string =>
		fileURLToPath(new URL(`../${path}`, import.meta.url));
	const schema = createGenerator({
		path: pathOf("src/ast.ts"),
		tsconfig: pathOf("tsconfig.json"),
		extraTags: ["version"],
		sortProps: false,
	}).createSchema("Root");
	return JSON.parse(
		JSON.stringify(schema.definitions).replaceAll('"#/definitions/', `"${REF}`),
	);
}

function refine(definition: Definition, definitions: Definitions): object {
	const { version, anyOf, ...rest } = definition;
	return anyOf === undefined
		? rest
		: { ...rest, ...choiceByType(anyOf, definitions) };
}

function choiceByType(
	nodes: readonly { $ref: string }[],
	definitions: Definitions,
): object {
	const hasType = (types: readonly string[]): object => ({
		properties: { type: { enum: types } },
		required: ["type"],
	});
	const typesOf = ({ $ref }: { $ref: string }): string[] => {
		const node = definitions[$ref.slice(REF.length)];
		const type = node?.properties?.type?.const;
		return type === undefined ? (node?.anyOf ?? []).flatMap(typesOf) : [type];
	};
	return {
		type: "object",
		...hasType(nodes.flatMap(typesOf)),
		// biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
		allOf: nodes.map((node) => ({ if: hasType(typesOf(node)), then: node })),
	};
}
