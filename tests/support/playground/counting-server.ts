/** A host that nothing may be asked of. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

export class CountingServer {
	/** How many requests came. */
	requests = 0;

	private constructor(private readonly server: Server) {
		server.on("request", (_, response) => {
			this.requests++;
			response.end();
		});
	}

	static async start(): Promise<CountingServer> {
		const server = createServer();
		await new Promise<void>((resolve) =>
			server.listen(0, "127.0.0.1", resolve),
		);
		return new CountingServer(server);
	}

	get port(): number {
		return (this.server.address() as AddressInfo).port;
	}

	async stop(): Promise<void> {
		this.server.closeAllConnections();
		await new Promise((resolve) => this.server.close(resolve));
	}
}
