/** The process of `ProgramRunner`. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { inspect } from "node:util";
import type { Program, Run } from "./program-runner.ts";

const write = process.stdout.write;

async function run({ folder, file, path }: Program): Promise<Run> {
	process.chdir(folder);
	Object.assign(process.env, { HOME: folder, PATH: path });
	let out = "";
	process.stdout.write = (chunk: string | Uint8Array) => {
		out += typeof chunk === "string" ? chunk : new TextDecoder().decode(chunk);
		return true;
	};
	try {
		await import(pathToFileURL(join(folder, file)).href);
		return { status: 0, out, err: "" };
	} catch (error) {
		return { status: 1, out, err: inspect(error) };
	} finally {
		process.stdout.write = write;
	}
}

process.on("message", async (program: Program) => {
	process.send?.(await run(program));
});
