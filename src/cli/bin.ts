#!/usr/bin/env node
/** Starts the command; a Node that is too old gets a message before anything else is loaded. */
import { nodeVersionError } from "../node-version";

const error = nodeVersionError(process.versions.node);

if (error === undefined) {
	// The code is compiled once, and read from Node's cache of compiled code by later runs. Deno has a cache of its own.
	const module: Partial<typeof import("node:module")> = await import(
		"node:module"
	);
	module.enableCompileCache?.();
	const { run } = await (process.argv[2] === "groups"
		? import("./run-groups.js")
		: import("./run"));
	await run();
} else {
	process.stderr.write(`moinmoin: ${error}\n`);
	process.exitCode = 2;
}
