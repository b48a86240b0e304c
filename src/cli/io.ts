/** What the command needs of its process. */
export interface Io {
	/** Writes a piece of output, text or UTF-8; resolves when more may come. */
	out: (text: string | Uint8Array) => Promise<void>;
	/** Writes to standard error. */
	err: (text: string) => void;
	/** Whether standard error is a terminal that shows colours. */
	color: boolean;
	/** How many columns a line of output may have; `Infinity` where nothing is to be cut. */
	columns: number;
	/** Standard error, if it is a terminal. */
	terminal: NodeJS.WritableStream | undefined;
	/** From now on the user's wish to stop is told by the signal, once; who does not ask for it is simply ended. */
	catchInterrupt: () => AbortSignal;
	/** Standard input. */
	stdin: AsyncIterable<Uint8Array>;
}
