/** Elements of SVG as hast. */
import type { Element } from "hast";
import { s } from "hastscript";
import { type Attributes, type Content, flatten } from "../html/elements";

/** Makes an element of SVG: its name, its attributes as SVG names them, its children. */
export const svgElement = (
	selector: string,
	attributes: Attributes = {},
	...children: readonly Content[]
): Element => s(selector, { ...attributes }, flatten(children));
