/** The context that arbitraries of trees pass to each other. */
import { expect, test } from "vitest";
import {
	type Context,
	oncePerContext,
	toContext,
} from "../../src/arbitraries/options";

/** Another value of each field; the compiler asks for it. */
const OTHER: Omit<Context, "tree"> = {
	dialect: "1.5",
	depth: 1,
	arraySize: { size: "xsmall" },
	inSection: true,
};

const context = toContext({ dialect: "1.9" });
const make = () => oncePerContext(() => ({}));

test("makes an arbitrary once for equal contexts of a tree", () => {
	const once = make();
	expect(once({ ...context })).toBe(once(context));
	expect(once({ ...context, tree: {} })).not.toBe(once(context));
});

test.each(Object.entries(OTHER))(
	"makes another arbitrary where the %s is another one",
	(field, other) => {
		const once = make();
		expect(once({ ...context, [field]: other })).not.toBe(once(context));
	},
);
