/** What all readers of one dump share. */
import type { Decoder } from "./formats/decode";
import type { Limits } from "./limits";
import type { ConfigFile } from "./pages/wiki-config";

/** Options of `openDump`, with defaults filled in. */
export interface Settings {
	limits: Limits;
	/** How bytes that are not UTF-8 are read. */
	decode: Decoder;
	/** Name of the page, if the dump is one page. */
	pageName: string | undefined;
	/** Folder of user files outside of the dump. */
	userDir: string | undefined;
	/** Reads the configurations around a folder, if the dump is one: they count where it has none. */
	configsAround?: () => Promise<ConfigFile[]>;
}
