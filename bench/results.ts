/** What a run of `npm run bench -- --json FILE` stores. */

/** Speed of one parser on one input. */
export interface Speed {
	parser: string;
	/** What the parser leaves out that ours gives. */
	lacks: string;
	/** Bytes of the parser's own input. */
	bytes: number;
	/** MB/s of the best tenth of the samples. */
	best: number;
	/** MB/s of the median. */
	median: number;
	/** Time for the content in units of ours; 1 for ours. */
	ratio: number;
}

export interface BenchRun {
	node: string;
	cpu: string;
	cores: number;
	/** Mean number of running programs in the minute before the run. */
	load: number;
	/** Day of the run, ISO 8601. */
	date: string;
	inputs: { name: string; speeds: Speed[] }[];
}
