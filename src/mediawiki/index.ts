/**
 * MoinMoin trees as wikitext of [MediaWiki](https://www.mediawiki.org).
 *
 * @packageDocumentation
 */
import "../check-node-version";

export * from "../bridge/index";
export type { Piece } from "./pieces";
export type {
	MediawikiHandler,
	MediawikiHandlers,
	MediawikiOptions,
	MediawikiResult,
	MediawikiState,
	WikiTarget,
} from "./state";
export {
	mediawikiFileName,
	mediawikiFileNames,
	mediawikiTitle,
	mediawikiTitles,
} from "./titles";
export { mediawikiHandlers, toMediawiki } from "./to-mediawiki";
