/** Servers on this machine alone. */
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

/** Starts a server, and returns its port. */
export async function listen(server: Server): Promise<number> {
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	return (server.address() as AddressInfo).port;
}

/** Stops a server, if it was not stopped before, whatever is still asked of it. */
export async function close(server: Server): Promise<void> {
	server.closeAllConnections();
	if (server.listening) await new Promise((resolve) => server.close(resolve));
}
