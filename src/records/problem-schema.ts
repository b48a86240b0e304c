/** Schema of a problem of a dump. */
import * as z from "zod";
import { type ProblemCode, problemRules } from "../dump/problems";

const isCode = (code: string): code is ProblemCode => code in problemRules;
const codes = Object.keys(problemRules).filter(isCode);

/** Something unexpected or unreadable; everything else is still read. */
export const Problem = z.strictObject({
	code: z.enum(codes),
	/** Path within the dump; within the output if it is about a file there. */
	file: z.string(),
	text: z.string(),
	/** From 1. */
	line: z.int().min(1).optional(),
});
export type Problem = z.infer<typeof Problem>;
