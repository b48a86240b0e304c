/** Bundles for browsers, for sizes. */
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/**
 * Bundles what is imported from a file of `dist/`, minified.
 *
 * @param imported an import clause: `{ parse }` or `*`.
 * @param entry name of the file in `dist/`.
 * @param external packages that are not in the bundle.
 * @returns the bytes of the bundle.
 */
export async function bundleOf(
	imported: string,
	entry: string,
	external: readonly string[] = [],
): Promise<Uint8Array> {
	const { outputFiles } = await build({
		stdin: {
			contents: `export ${imported} from "./${entry}";`,
			resolveDir: fileURLToPath(new URL("../dist/", import.meta.url)),
		},
		bundle: true,
		minify: true,
		format: "esm",
		platform: "browser",
		external: [...external],
		write: false,
		// Bare imports of chunks without side effects are what it warns of: they may go.
		logLevel: "error",
	});
	return outputFiles[0]?.contents ?? new Uint8Array();
}
