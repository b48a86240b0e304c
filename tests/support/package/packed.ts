/** The tarball that is published; needs the build. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the repository. */
export const repository = fileURLToPath(new URL("../../..", import.meta.url));

/**
 * Packs the package without a build.
 *
 * @param folder where the tarball is written.
 * @returns its path.
 */
export function pack(folder: string): string {
	const name = execFileSync(
		"npm",
		["pack", "--ignore-scripts", "--silent", "--pack-destination", folder],
		{ cwd: repository, encoding: "utf8" },
	);
	return join(folder, name.trim());
}
