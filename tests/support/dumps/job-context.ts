/** What all jobs of a wiki need, for tests that give some of it. */
import type { JobContext } from "../../../src/records/threads/job";

export const jobContext = (own: Partial<JobContext>): JobContext => ({
	wanted: {
		text: false,
		ast: false,
		groups: false,
		positions: true,
		dialect: "auto",
		tries: undefined,
	},
	known: { macros: [], parsers: [], interwiki: {} },
	patterns: {},
	wikiDialect: "1.9",
	...own,
});
