/** Lets Node import files of `grammar/` and `tests/`, which name each other without their extension: `node --import`. */
import { registerHooks } from "node:module";

registerHooks({
	resolve(specifier, context, nextResolve) {
		const hasNoExtension =
			specifier.startsWith(".") && !/\.\w+$/.test(specifier);
		return nextResolve(hasNoExtension ? `${specifier}.ts` : specifier, context);
	},
});
