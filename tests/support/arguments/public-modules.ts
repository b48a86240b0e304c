/** The modules of the package that have functions. */
import * as arbitraries from "../../../src/arbitraries/index";
import * as codemirror from "../../../src/codemirror/index";
import * as hast from "../../../src/hast/index";
import * as index from "../../../src/index";
import * as mdast from "../../../src/mdast/index";
import * as mediawiki from "../../../src/mediawiki/index";
import * as pandoc from "../../../src/pandoc/index";
import * as dump from "../../../src/records/index";
import * as unifiedPlugins from "../../../src/unified/index";
import * as usergroups from "../../../src/usergroups/index";

/** The modules with public functions, by the path of their source. */
export const publicModules: Readonly<
	Record<string, Readonly<Record<string, unknown>>>
> = {
	"src/index.ts": index,
	"src/usergroups/index.ts": usergroups,
	"src/records/index.ts": dump,
	"src/hast/index.ts": hast,
	"src/mdast/index.ts": mdast,
	"src/mediawiki/index.ts": mediawiki,
	"src/pandoc/index.ts": pandoc,
	"src/unified/index.ts": unifiedPlugins,
	"src/codemirror/index.ts": codemirror,
	"src/arbitraries/index.ts": arbitraries,
};

/** What they export, by name. */
export const publicFunctions: Readonly<Record<string, unknown>> = Object.assign(
	{},
	...Object.values(publicModules),
);
