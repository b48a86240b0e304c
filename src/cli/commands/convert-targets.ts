/** What `moinmoin convert --to` can write: a row for each target. Each is loaded only where it is used. */
import type { FolderTarget, TargetModule } from "./convert-target";

/** The modules of targets. */
export const TARGET_MODULES: Readonly<
	Record<FolderTarget, () => Promise<TargetModule>>
> = {
	markdown: async () => (await import("./convert-site")).siteTarget,
	html: async () => (await import("./convert-site")).siteTarget,
	mediawiki: async () => (await import("./convert-mediawiki")).mediawikiTarget,
	moin: async () => (await import("./convert-site")).siteTarget,
};
