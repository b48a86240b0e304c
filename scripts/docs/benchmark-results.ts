/** A stored run of the benchmark as a table per input, with bars. */
import type { BenchRun, Speed } from "../../bench/results.ts";

const digits = (value: number): string =>
	value < 10 ? value.toFixed(1) : value.toFixed(0);

/** A bar whose length is a part of the longest; its number is in the cell before it. */
const bar = (value: number, longest: number): string =>
	`<span class="bar" style="width: ${((100 * value) / longest).toFixed(1)}%"></span>`;

/** The speed at which a parser reads the content that all of them get, in units of ours. */
const relative = ({ ratio }: Speed): number => 1 / ratio;

/** The rows of an input; ours is the first. */
function rowsOf(speeds: readonly Speed[]): string[] {
	const longest = Math.max(...speeds.map(relative));
	return speeds.map((speed, index) => {
		const { parser, bytes, best, median, ratio, lacks } = speed;
		const name = index === 0 ? `**${parser}**` : parser;
		return `| ${name} | ${digits(bytes / 1000)} | ${digits(best)} | ${digits(median)} | ${ratio.toFixed(2)} | ${bar(relative(speed), longest)} | ${lacks} |`;
	});
}

/**
 * Returns a section of Markdown.
 *
 * @param run what `npm run bench -- --json bench/results.json` stored.
 */
export function benchmarkResults({
	node,
	cpu,
	cores,
	load,
	date,
	inputs,
}: BenchRun): string {
	return [
		"",
		"## A stored run",
		"",
		`Node ${node.slice(1)} on ${cpu}, ${cores} cores, ${date}; when it began, ${load} programs were running on average. MB/s are of each parser's own input; "time" is that for the same content, in units of ours; a longer bar is a faster parser.`,
		...inputs.flatMap(({ name, speeds }) => [
			"",
			`### Input: ${name}`,
			"",
			"| parser | KB | best MB/s | median MB/s | time | speed | leaves out |",
			"| --- | --: | --: | --: | --: | --- | --- |",
			...rowsOf(speeds),
		]),
		"",
	].join("\n");
}
