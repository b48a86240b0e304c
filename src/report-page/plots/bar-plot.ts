/** A plot with a bar for each name. */
import { scaleBand, scaleLinear } from "d3-scale";
import stringWidth from "string-width";
import { escapeControls } from "../../escape-controls";
import { type Content, element, showNumber } from "../html/elements";
import { describe, type PlotValue, round, svgElement } from "./svg";

const WIDTH = 480;
const ROW = 22;
const LABEL_WIDTH = 160;
/** Space right of the longest bar for its number. */
const NUMBER_WIDTH = 56;
/** Columns of a label; wide characters take two. */
const MAX_LABEL = 20;

/**
 * Makes the plot; the numbers are in it, so that it needs no axis.
 *
 * @param title says what is counted.
 * @param bars in the order of the rows.
 */
export function barPlot(title: string, bars: readonly PlotValue[]): Content {
	const height = bars.length * ROW;
	const most = bars.reduce((max, { value }) => Math.max(max, value), 1);
	const x = scaleLinear([0, most], [0, WIDTH - LABEL_WIDTH - NUMBER_WIDTH]);
	const y = scaleBand(
		bars.map((_, index) => index),
		[0, height],
	).padding(0.2);
	return element(
		"figure.plot",
		{},
		element("figcaption", {}, title),
		svgElement(
			"svg",
			{
				viewBox: `0 0 ${WIDTH} ${height}`,
				role: "img",
				ariaLabel: `${title}: ${bars.map(describe).join(", ")}`,
			},
			bars.map(({ label, value }, index) => {
				const top = round(y(index) ?? 0);
				const middle = round(top + y.bandwidth() / 2);
				return svgElement(
					"g",
					{},
					svgElement("title", {}, describe({ label, value })),
					svgElement(
						"text",
						{
							x: LABEL_WIDTH - 8,
							y: middle,
							dy: "0.35em",
							textAnchor: "end",
						},
						shorten(escapeControls(label)),
					),
					svgElement("rect.bar", {
						x: LABEL_WIDTH,
						y: top,
						width: round(x(value)),
						height: round(y.bandwidth()),
					}),
					svgElement(
						"text",
						{ x: round(LABEL_WIDTH + x(value) + 6), y: middle, dy: "0.35em" },
						showNumber(value),
					),
				);
			}),
		),
	);
}

function shorten(label: string): string {
	let shown = "";
	for (const character of label) {
		if (stringWidth(shown + character) > MAX_LABEL) return `${shown}…`;
		shown += character;
	}
	return shown;
}
