/** A host that nothing may be asked of. */
import { createServer, type Server } from "node:http";
import { close, listen } from "./local-server";

export class CountingServer {
	/** How many requests came. */
	requests = 0;

	private constructor(
		private readonly server: Server,
		readonly port: number,
	) {
		server.on("request", (_, response) => {
			this.requests++;
			response.end();
		});
	}

	static async start(): Promise<CountingServer> {
		const server = createServer();
		return new CountingServer(server, await listen(server));
	}

	stop(): Promise<void> {
		return close(this.server);
	}
}
