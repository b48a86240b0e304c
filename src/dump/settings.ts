/** What all readers of one dump share. */
import type { DumpFolder } from "./files/files";
import type { Decoder } from "./formats/decode";
import type { Limits } from "./limits";
import type { ConfigFile } from "./pages/wiki-config";
import type { Problem } from "./problems";

/** Options of `openDump`, with defaults filled in. */
export interface Settings {
	limits: Limits;
	/** How bytes that are not UTF-8 are read. */
	decode: Decoder;
	/** Name of the page, if the dump is one page. */
	pageName: string | undefined;
	/** Opens the folder of user files, if it is outside of the dump. */
	openUserDir?: (problems: Problem[]) => Promise<DumpFolder | undefined>;
	/** Reads the configurations around a folder, if the dump is one: they count where it has none. */
	configsAround?: () => Promise<ConfigFile[]>;
}
