/** `--messages` and `--rule`: how messages are written, and what they weigh. */
import { listChoices } from "../../error-message";
import { MESSAGE_FORMS, type MessageForm } from "../output/message-form";
import type { CommandName } from "./option-table";
import { suggestion, UsageError, type Values } from "./options";

/** What a message of a rule does: nothing, or a message; an error makes the exit code 1. */
const LEVELS = ["off", "warn", "error"] as const;
export type Level = (typeof LEVELS)[number];

/** How messages are written, and what they weigh. */
export interface MessageOptions {
	form: MessageForm;
	levelOf: (ruleId: string) => Level;
}

/** Commands that report messages. */
type Reporter = Exclude<CommandName, "completion">;

/** Rules whose messages a command may report. Loaded only where an option names a rule. */
const RULES: Readonly<Record<Reporter, () => Promise<readonly string[]>>> = {
	parse: async () => [
		...Object.keys((await import("../../messages")).rules),
		...Object.keys((await import("../../bridge/messages")).bridgeRules),
	],
	format: async () => [
		...Object.keys((await import("../../messages")).rules),
		...Object.keys((await import("../../stringify/messages")).stringifyRules),
	],
	groups: async () => [
		...Object.keys((await import("../../messages")).rules),
		...(await import("../../usergroups/read/context")).groupRules,
	],
	convert: async () =>
		Object.keys((await import("../../dump/problems")).problemRules),
};

/**
 * Reads the options.
 *
 * @throws UsageError if there is no such form, rule or level.
 */
export async function readMessageOptions(
	command: Reporter,
	{ messages = "text", rule: settings = [] }: Values,
): Promise<MessageOptions> {
	const form = MESSAGE_FORMS.find((each) => each === messages);
	if (form === undefined)
		throw new UsageError(
			`--messages must be ${listChoices(MESSAGE_FORMS)} (got "${messages}")`,
		);
	const levels = new Map<string, Level>();
	const known = settings.length === 0 ? [] : await RULES[command]();
	for (const setting of settings) {
		const [rule, level] = readSetting(setting);
		if (!known.includes(rule))
			throw new UsageError(
				`"moinmoin ${command}" has no rule "${rule}"${suggestion(rule, known)} (rules: ${known.join(", ")})`,
			);
		levels.set(rule, level);
	}
	return { form, levelOf: (ruleId) => levels.get(ruleId) ?? "warn" };
}

function readSetting(setting: string): [rule: string, level: Level] {
	const [rule = "", word, ...rest] = setting.split("=");
	const level = LEVELS.find((each) => each === word);
	if (level === undefined || rest.length > 0)
		throw new UsageError(
			`--rule must be NAME=${LEVELS.join("|")} (got "${setting}")`,
		);
	return [rule, level];
}
