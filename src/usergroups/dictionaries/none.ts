/** What says that there is nothing: "None", "No group yet". */
import { alternativesOf } from "./lexicon";

const NONE = new RegExp(
	String.raw`^[^\p{L}\p{N}]*(?:${alternativesOf("none")})(?![\p{L}\p{N}])`,
	"iu",
);

/** Where the words end that a line begins with and that say that there is nothing, -1 if there are none. */
export const endOfNone = (text: string): number =>
	NONE.exec(text)?.[0].length ?? -1;

/** Whether a line says that there is nothing: "No group yet". */
export const saysNone = (text: string): boolean => endOfNone(text) >= 0;
