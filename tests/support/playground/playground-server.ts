/** The playground as a static host serves it, in a folder of its own. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { build } from "vite";
import { close, listen } from "./local-server";

const TYPES: Readonly<Record<string, string>> = {
	".css": "text/css",
	".html": "text/html",
	".js": "text/javascript",
	".svg": "image/svg+xml",
};

/** The folder of the host in which it is. */
const FOLDER = "/some/folder/";

export class PlaygroundServer {
	private constructor(
		private readonly server: Server,
		private readonly files: string,
		/** Where it is, also when it does not answer any more. */
		readonly url: string,
	) {}

	/** Builds the playground and serves it. */
	static async start(): Promise<PlaygroundServer> {
		const files = mkdtempSync(join(tmpdir(), "moinmoin-playground-"));
		await build({
			configFile: "playground/vite.config.ts",
			logLevel: "error",
			build: { outDir: files, emptyOutDir: true },
		});
		const server = createServer(({ url = "" }, response) => {
			try {
				const { pathname } = new URL(url, "http://localhost");
				const name = normalize(pathname.slice(FOLDER.length) || "index.html");
				const content = readFileSync(join(files, name));
				const type = TYPES[extname(name)] ?? "application/octet-stream";
				response.writeHead(200, { "content-type": type }).end(content);
			} catch {
				response.writeHead(404).end();
			}
		});
		const url = `http://127.0.0.1:${await listen(server)}${FOLDER}`;
		return new PlaygroundServer(server, files, url);
	}

	/** Stops answering, as a host that cannot be reached. */
	close(): Promise<void> {
		return close(this.server);
	}

	async stop(): Promise<void> {
		await this.close();
		rmSync(this.files, { recursive: true });
	}
}
