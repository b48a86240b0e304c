/** The part of the library that we use; it has no types of its own. */
declare module "@prantlf/railroad-diagrams" {
	/** A part of a diagram. Attributes can be added before it is written; `toString` returns the SVG element. */
	class Shape {
		readonly attrs: Record<string, string | number>;
	}
	type Item = Shape | string;

	export class Diagram extends Shape {
		constructor(...items: Item[]);
	}
	export class Sequence extends Shape {
		constructor(...items: Item[]);
	}
	export class Choice extends Shape {
		constructor(normal: number, ...items: Item[]);
	}
	export class Optional extends Shape {
		constructor(item: Item);
	}
	export class OneOrMore extends Shape {
		constructor(item: Item, repeat?: Item);
	}
	export class ZeroOrMore extends Shape {
		constructor(item: Item, repeat?: Item);
	}
	export class Terminal extends Shape {
		constructor(text: string, options?: { href?: string });
	}
	export class NonTerminal extends Shape {
		constructor(text: string, options?: { href?: string });
	}
	export class Comment extends Shape {
		constructor(text: string);
	}
	export type { Shape };
}
