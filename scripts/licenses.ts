/** Licenses of packages: those in `dist/`, and those that are installed with ours. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Returns the names of the packages whose code is in `dist/`, sorted; needs the build. */
export function bundledPackages(): string[] {
	const maps = readdirSync("dist").filter((name) => name.endsWith(".map"));
	const sources = maps.flatMap((name): string[] => {
		const map: { sources: string[] } = JSON.parse(
			readFileSync(join("dist", name), "utf8"),
		);
		return map.sources;
	});
	const names = sources.flatMap(
		(source) =>
			/.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ?? [],
	);
	return [...new Set(names)].toSorted();
}

/** The Apache License names no holder; this one is in the sources of the package. */
const COPYRIGHT: ReadonlyMap<string, string> = new Map(
	["chevrotain", "@chevrotain/gast", "@chevrotain/utils"].map((name) => [
		name,
		"Copyright (c) SAP SE or an SAP affiliate company and Chevrotain contributors",
	]),
);

/** Returns the text of the license of an installed package. */
export function licenseOf(name: string): string {
	const folder = join("node_modules", name);
	const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
	if (file === undefined) throw new Error(`${name} has no file of its license`);
	const text = readFileSync(join(folder, file), "utf8").replace(
		/^\n+|\s+$/g,
		"",
	);
	return [COPYRIGHT.get(name), text].filter(Boolean).join("\n\n");
}

/** A package of the lock file. */
interface LockedPackage {
	license?: string;
	dev?: boolean;
	devOptional?: boolean;
	optional?: boolean;
	peer?: boolean;
	engines?: { node?: string };
}

/** Returns the packages that are installed with ours, by their path in the lock file. */
export function installedPackages(): Map<string, LockedPackage> {
	const lock: { packages: Record<string, LockedPackage> } = JSON.parse(
		readFileSync("package-lock.json", "utf8"),
	);
	return new Map(
		Object.entries(lock.packages).filter(
			([path, { dev, devOptional, peer }]) =>
				path !== "" && !dev && !devOptional && !peer,
		),
	);
}
