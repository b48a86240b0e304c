/** Separates source text into names and prose. */
import ts from "typescript";

/** The parts of a source file that have words: offsets of what is checked as names and as prose. */
export interface Words {
	identifiers: { text: string; offset: number }[];
	prose: { text: string; offset: number }[];
}

/** One comment; line comments below each other are one. */
const COMMENT = /\/\*[\s\S]*?\*\/|(?:\/\/.*(?:\n[ \t]*(?=\/\/))?)+/g;

/** Separates TypeScript into identifiers and prose: comments, strings and templates; regular expressions are neither. */
export function readTypeScript(text: string): Words {
	const words: Words = { identifiers: [], prose: [] };
	const source = ts.createSourceFile("", text, {
		languageVersion: ts.ScriptTarget.Latest,
		jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
	});
	let code = "";
	const visit = (node: ts.Node): void => {
		if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node))
			words.identifiers.push({
				text: node.text,
				offset: node.getStart(source),
			});
		else if (ts.isLiteralExpression(node) || ts.isTemplateLiteralToken(node)) {
			const offset = node.getStart(source);
			const literal = text.slice(offset, node.end);
			if (!ts.isRegularExpressionLiteral(node))
				words.prose.push({ text: literal, offset });
			// Comment marks within a literal begin no comment.
			code += text.slice(code.length, offset) + " ".repeat(literal.length);
		}
		ts.forEachChild(node, visit);
	};
	visit(source);
	code += text.slice(code.length);
	for (const { 0: comment, index } of code.matchAll(COMMENT))
		words.prose.push({ text: comment, offset: index });
	return words;
}

/** Separates Markdown: all of it is prose, without code blocks and code spans if those quote markup. */
export function readMarkdown(
	text: string,
	{ skipsCode }: { skipsCode: boolean },
): Words {
	const prose = skipsCode
		? text.replace(/^```[\s\S]*?^```|`[^`\n]*`/gm, (code) =>
				code.replace(/[^\n]/g, " "),
			)
		: text;
	return { identifiers: [], prose: [{ text: prose, offset: 0 }] };
}
