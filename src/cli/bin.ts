#!/usr/bin/env node
/** Starts the command; a Node that is too old gets a message before anything else is loaded. */
const OLDEST = 22;
const [major = 0] = process.versions.node.split(".").map(Number);

if (major < OLDEST) {
	process.stderr.write(
		`moinmoin: needs Node.js ${OLDEST} or later, this is ${process.versions.node}\n`,
	);
	process.exitCode = 2;
} else {
	const { run } = await import("./run");
	await run();
}

export {};
