/**
 * Makes V8 compile the functions of a bundle with the bundle, and not each of them when it is first called: Node's cache of
 * compiled code holds what is compiled when a module is loaded, so that later runs of the command need not compile it again.
 */
import { decode, type SourceMapMappings } from "@jridgewell/sourcemap-codec";
import MagicString, { SourceMap } from "magic-string";
import ts from "typescript";
import { writeMethods } from "./eager-methods.ts";

/** What a plugin of tsup gets of a chunk, and returns. */
interface Chunk {
	code: string;
	map: string;
}

/** A plugin of tsup. */
export const eagerFunctions = {
	name: "eager-functions",
	renderChunk(
		code: string,
		{ path, map }: { path: string; map?: unknown },
	): Chunk | undefined {
		return path.endsWith(".js")
			? withEagerFunctions(code, path, mappingsOf(map))
			: undefined;
	},
};

/**
 * Writes functions in parentheses, which V8 takes for a hint that they are called at once. Declarations become variables and move
 * to the front, since code in front of them may call them; methods become functions (`eager-methods.ts`).
 *
 * @param code an ECMAScript module.
 * @param path names the module in the source map.
 * @param mappings of the source map of the module; the new one is about the same positions, and names the module as the source
 * of nothing that the old one has no source for.
 * @example
 * withEagerFunctions("b(() => 1); function a() {}", "a.js").code // "var a=(function () {});\nb((() => 1)); \n"
 */
export function withEagerFunctions(
	code: string,
	path: string,
	mappings = "",
): Chunk {
	const module = ts.createSourceFile(
		path,
		code,
		ts.ScriptTarget.Latest,
		true,
		ts.ScriptKind.JS,
	);
	const written = new MagicString(code);
	const visit = (node: ts.Node): void => {
		if (ts.isArrowFunction(node) || ts.isFunctionExpression(node))
			written
				.appendRight(node.getStart(module), "(")
				.prependLeft(node.end, ")");
		else if (ts.isClassLike(node) || ts.isObjectLiteralExpression(node))
			writeMethods(node, written);
		ts.forEachChild(node, visit);
	};
	visit(module);
	const front = code.startsWith("#!") ? code.indexOf("\n") + 1 : 0;
	for (const statement of module.statements) {
		if (
			!ts.isFunctionDeclaration(statement) ||
			statement.name === undefined ||
			statement.modifiers?.some(isExport)
		)
			continue;
		const { end, name } = statement;
		const start = statement.getStart(module);
		written
			.appendRight(start, `var ${name.text}=(`)
			.remove(name.getStart(module), name.end)
			.prependLeft(end, ");\n");
		// Lines stay short: that of an error that nobody catches is printed.
		if (start > front) written.appendLeft(start, "\n").move(start, end, front);
	}
	const origins = decode(mappings);
	for (const offset of mappedOffsets(code, origins))
		written.addSourcemapLocation(offset);
	const map = written.generateDecodedMap({ source: path });
	const mappingsWithOrigin = map.mappings.map((segments) =>
		segments.filter(([, , line, column]) => hasOrigin(origins, line, column)),
	);
	return {
		code: written.toString(),
		map: new SourceMap({ ...map, mappings: mappingsWithOrigin }).toString(),
	};
}

const isExport = ({ kind }: ts.ModifierLike): boolean =>
	kind === ts.SyntaxKind.ExportKeyword;

/** The mappings of a source map, which is an object or JSON. */
function mappingsOf(map: unknown): string {
	const read: unknown = typeof map === "string" ? JSON.parse(map) : map;
	return (read as { mappings?: string } | undefined)?.mappings ?? "";
}

/** Where in a module the segments of its source map begin. */
function mappedOffsets(code: string, origins: SourceMapMappings): number[] {
	let start = 0;
	return origins.flatMap((segments) => {
		const line = start;
		start = code.indexOf("\n", line) + 1;
		return segments.map(([column]) => line + column);
	});
}

/** Whether a source map has a source for a position: it is the one of the nearest segment in front of it in its line. */
function hasOrigin(origins: SourceMapMappings, line = 0, column = 0): boolean {
	const first = origins[line]?.[0]?.[0];
	return first !== undefined && first <= column;
}
