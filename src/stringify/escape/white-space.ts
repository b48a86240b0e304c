/** White space as MoinMoin has it (rule book, section 2), which is not JavaScript's. */
import { SPACES } from "../../../grammar/chars";

const START = new RegExp(`^[${SPACES}]+`, "u");
const END = new RegExp(`[${SPACES}]+$`, "u");
const RUNS = new RegExp(`[${SPACES}]+`, "gu");
const LINE_END = new RegExp(`[${SPACES}]*\\n[${SPACES}]*`, "u");
const ONLY = new RegExp(`^[${SPACES}]*$`, "u");

export const trimStart = (text: string): string => text.replace(START, "");

export const trimEnd = (text: string): string => text.replace(END, "");

export const trim = (text: string): string => trimEnd(trimStart(text));

/** Runs of white space as one blank. */
export const fold = (text: string): string => text.replace(RUNS, " ");

/** The lines of a text without the white space at their ends and beginnings; that of the whole text stays. */
export const splitLines = (text: string): string[] => text.split(LINE_END);

export const isBlank = (text: string): boolean => ONLY.test(text);
