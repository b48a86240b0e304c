import * as node from "node:net";
import fc from "fast-check";
import { expect, test } from "vitest";
import * as net from "../../playground/worker/node/net";
import { runs } from "../support/runs";

test("addresses are those of Node", () => {
	const text = fc.oneof(
		fc.ipV4(),
		fc.ipV4Extended(),
		fc.ipV6(),
		fc.string({ unit: fc.constantFrom(..."0125.:f") }),
	);
	fc.assert(
		fc.property(text, (each) => {
			expect(net.isIP(each)).toBe(node.isIP(each));
			expect(net.isIPv4(each)).toBe(node.isIPv4(each));
			expect(net.isIPv6(each)).toBe(node.isIPv6(each));
		}),
		runs(1000),
	);
});
