/** What plots share: elements of SVG as hast, values with their labels, coordinates. */
import type { Element } from "hast";
import { s } from "hastscript";
import { escapeControls } from "../../escape-controls";
import {
	type Attributes,
	type Content,
	flatten,
	showNumber,
} from "../html/elements";

/** A value of a plot, such as a bar or a column. */
export interface PlotValue {
	label: string;
	value: number;
}

/** Makes an element of SVG: its name, its attributes as SVG names them, its children. */
export const svgElement = (
	selector: string,
	attributes: Attributes = {},
	...children: readonly Content[]
): Element => s(selector, { ...attributes }, flatten(children));

/** Says a value with its label, for those who do not see the plot. */
export const describe = ({ label, value }: PlotValue): string =>
	`${escapeControls(label)} ${showNumber(value)}`;

/** Rounds a coordinate to tenths. */
export const round = (value: number): number => Math.round(value * 10) / 10;
