/** A plot with a column for each step of a sequence, such as years. */
import { scaleBand, scaleLinear } from "d3-scale";
import { escapeControls } from "../../escape-controls";
import { type Content, element, showNumber } from "../html/elements";
import { describe, type PlotValue, round, svgElement } from "./svg";

const WIDTH = 480;
const HEIGHT = 200;
const LEFT = 48;
const BOTTOM = 22;
const TOP = 10;
/** So much of the width a label takes. */
const LABEL_WIDTH = 44;

/**
 * Makes the plot.
 *
 * @param title says what is counted.
 * @param columns in the order of the sequence.
 * @param style `second` has another color.
 */
export function columnPlot(
	title: string,
	columns: readonly PlotValue[],
	style: "first" | "second" = "first",
): Content {
	const most = columns.reduce((max, { value }) => Math.max(max, value), 1);
	const floor = HEIGHT - BOTTOM;
	const y = scaleLinear([0, most], [floor, TOP]).nice();
	const x = scaleBand(
		columns.map((_, index) => index),
		[LEFT, WIDTH],
	).padding(0.2);
	const every = Math.max(1, Math.ceil(LABEL_WIDTH / x.step()));
	return element(
		`figure.plot.${style}`,
		{},
		element("figcaption", {}, title),
		svgElement(
			"svg",
			{
				viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
				role: "img",
				ariaLabel: `${title}: ${columns.map(describe).join(", ")}`,
			},
			svgElement(
				"g.axis",
				{},
				y
					.ticks(4)
					.filter(Number.isInteger)
					.map((tick) => [
						svgElement("line", {
							x1: LEFT,
							x2: WIDTH,
							y1: round(y(tick)),
							y2: round(y(tick)),
						}),
						svgElement(
							"text",
							{
								x: LEFT - 6,
								y: round(y(tick)),
								dy: "0.35em",
								textAnchor: "end",
							},
							showNumber(tick),
						),
					]),
			),
			columns.map(({ label, value }, index) =>
				svgElement(
					"g",
					{},
					svgElement("title", {}, describe({ label, value })),
					svgElement("rect.bar", {
						x: round(x(index) ?? 0),
						y: round(y(value)),
						width: round(x.bandwidth()),
						height: round(floor - y(value)),
					}),
				),
			),
			svgElement(
				"g.axis",
				{},
				columns.map(({ label }, index) =>
					index % every === 0
						? svgElement(
								"text",
								{
									x: round((x(index) ?? 0) + x.bandwidth() / 2),
									y: HEIGHT - 6,
									textAnchor: "middle",
								},
								escapeControls(label),
							)
						: undefined,
				),
			),
		),
	);
}
