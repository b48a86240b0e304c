/** What the command needs of its process. */
export interface Io {
	/** Writes a piece of output; resolves when more may come. */
	out: (text: string) => Promise<void>;
	/** Writes to standard error. */
	err: (text: string) => void;
	/** Whether standard error is a terminal that shows colours. */
	color: boolean;
	/** How many columns a line of output may have; `Infinity` where nothing is to be cut. */
	columns: number;
	/** Standard input. */
	stdin: AsyncIterable<Uint8Array>;
}
