/**
 * Methods as functions in parentheses, which V8 takes for a hint that they are called at once (`eager-functions.ts`). Those of
 * classes are put on the prototype by the class itself, where their code may name what is private to it.
 */
import type MagicString from "magic-string";
import ts from "typescript";

/**
 * Writes the methods of a class or an object as functions.
 *
 *     class A { #a; b() { return this.#a } }
 *     class A { #a; static{this.prototype.b=(function() { return this.#a })} }
 *
 * A private method becomes one with a name that no code uses. Static methods, accessors, constructors and methods that use
 * `super` stay as they are, and all methods of classes with static parts, which may need them.
 */
export function writeMethods(
	node: ts.ClassLikeDeclaration | ts.ObjectLiteralExpression,
	written: MagicString,
): void {
	if (ts.isObjectLiteralExpression(node)) {
		for (const member of node.properties)
			if (ts.isMethodDeclaration(member) && !usesSuper(member))
				writeFunction(member, `${member.name.getText()}:`, "", written);
		return;
	}
	if (node.members.some(isStaticPart)) return;
	const methods = node.members.filter(isPlainMethod);
	const tested = testedNames(node);
	/** The public names of private methods. */
	const renamed = new Map<string, string>();
	for (const { name } of methods)
		if (ts.isPrivateIdentifier(name) && !tested.has(name.text))
			renamed.set(name.text, publicName(node, name));
	for (const method of methods) {
		const { name } = method;
		const key = ts.isPrivateIdentifier(name)
			? renamed.get(name.text)
			: keyOf(name);
		if (key !== undefined)
			writeFunction(method, `static{this.prototype${key}=`, "}", written);
	}
	if (renamed.size > 0) renameUses(node, node, renamed, written);
}

/** Writes a method as a function, with something in front and after it. */
function writeFunction(
	method: ts.MethodDeclaration,
	front: string,
	after: string,
	written: MagicString,
): void {
	const isAsync = method.modifiers?.some(
		({ kind }) => kind === ts.SyntaxKind.AsyncKeyword,
	);
	const start = method.getStart();
	const open = method.getText().indexOf("(", method.name.end - start) + start;
	written
		.overwrite(
			start,
			open,
			`${front}(${isAsync ? "async " : ""}function${method.asteriskToken ? "*" : ""}`,
		)
		.appendLeft(method.end, `)${after}`);
}

const isStaticPart = (member: ts.ClassElement): boolean =>
	ts.isClassStaticBlockDeclaration(member) ||
	(ts.isPropertyDeclaration(member) && isStatic(member));

const isStatic = (member: ts.PropertyDeclaration | ts.MethodDeclaration) =>
	member.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword) ===
	true;

const isPlainMethod = (
	member: ts.ClassElement,
): member is ts.MethodDeclaration =>
	ts.isMethodDeclaration(member) && !isStatic(member) && !usesSuper(member);

/** Whether a method uses `super`; functions in it have none of their own, but arrow functions its. */
function usesSuper(method: ts.Node): boolean {
	let found = false;
	const visit = (node: ts.Node): void => {
		if (node.kind === ts.SyntaxKind.SuperKeyword) found = true;
		else ts.forEachChild(node, visit);
	};
	visit(method);
	return found;
}

/** How a method is named after `this.prototype`. */
const keyOf = (name: ts.PropertyName): string =>
	ts.isIdentifier(name)
		? `.${name.text}`
		: ts.isComputedPropertyName(name)
			? name.getText()
			: `[${name.getText()}]`;

/** A name that no code uses, and no class that is derived from the class and has a method of that name. */
const publicName = (
	node: ts.ClassLikeDeclaration,
	{ text }: ts.PrivateIdentifier,
): string => `["${text} ${node.name?.text} ${node.pos}"]`;

/** The private names that a class looks for with `in`. */
function testedNames(node: ts.Node): ReadonlySet<string> {
	const names = new Set<string>();
	const visit = (inner: ts.Node): void => {
		if (ts.isBinaryExpression(inner) && ts.isPrivateIdentifier(inner.left))
			names.add(inner.left.text);
		ts.forEachChild(inner, visit);
	};
	visit(node);
	return names;
}

function renameUses(
	node: ts.Node,
	owner: ts.Node,
	names: ReadonlyMap<string, string>,
	written: MagicString,
): void {
	if (
		ts.isPropertyAccessExpression(node) &&
		ts.isPrivateIdentifier(node.name)
	) {
		const name = names.get(node.name.text);
		if (name !== undefined)
			written.overwrite(
				node.expression.end,
				node.name.end,
				`${node.questionDotToken ? "?." : ""}${name}`,
			);
	}
	const inner =
		ts.isClassLike(node) && node !== owner
			? new Map([...names].filter(([name]) => !declares(node, name)))
			: names;
	ts.forEachChild(node, (child) => {
		renameUses(child, owner, inner, written);
	});
}

const declares = (node: ts.ClassLikeDeclaration, name: string): boolean =>
	node.members.some(
		(member) =>
			member.name !== undefined &&
			ts.isPrivateIdentifier(member.name) &&
			member.name.text === name,
	);
