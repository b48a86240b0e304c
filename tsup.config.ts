import { writeFile } from "node:fs/promises";
import type { BuildOptions, Plugin } from "esbuild";
import { defineConfig } from "tsup";
import { eagerFunctions } from "./scripts/eager-functions.ts";

/** Bundled, because we use one function of it, and its tables would be loaded with that. */
const entities = /^entities\//;

/** Bundled, which saves half of the time that its import takes, and what of it is not used. */
const chevrotain = /^(?:@chevrotain\/|chevrotain$)/;

const inChevrotain = /node_modules\/(?:@chevrotain|chevrotain)\//;

/** What is loaded instead of modules: of Chevrotain, those that nothing uses, but that its parser refers to. */
const replaced: readonly (readonly [file: RegExp, contents: string])[] = [
	[
		/chevrotain.lib.src.scan.lexer_public\.js$/,
		"export const Lexer = { NA: /NOT_APPLICABLE/ }; export const LexerDefinitionErrorType = {};",
	],
	/** We have a strategy of our own (`grammar/rules/lookahead.ts`). */
	[
		/chevrotain.lib.src.parse.grammar.llk_lookahead\.js$/,
		"export class LLkLookaheadStrategy {}",
	],
	/** In ECMAScript modules, `require` of a module of Node.js is not possible. */
	[
		/events-universal.(?:index|default)\.js$/,
		'export { EventEmitter } from "node:events";',
	],
	/** Tests read the grammar with the messages about faults in it; markup can never be wrong for it. */
	[
		/chevrotain.lib.src.parse.errors_public\.js$/,
		`const message = () => "the rules do not cover the tokens";
export const defaultParserErrorProvider = {
	buildMismatchTokenMessage: message,
	buildNotAllInputParsedMessage: message,
	buildNoViableAltMessage: message,
	buildEarlyExitMessage: message,
};
export const defaultGrammarResolverErrorProvider = {};
export const defaultGrammarValidatorErrorProvider = {};`,
	],
	/** The rules cover all tokens, so nothing is recovered from, and nobody asks what should have come. */
	[
		/chevrotain.lib.src.parse.parser.traits.recoverable\.js$/,
		`export let IN_RULE_RECOVERY_EXCEPTION;
export class Recoverable {
	initRecoverable() { this.recoveryEnabled = false; this.resyncFollows = {}; this.firstAfterRepMap = []; }
	attemptInRepetitionRecovery() {}
}`,
	],
	[
		/chevrotain.lib.src.parse.grammar.interpreter\.js$/,
		"export let NextTerminalAfterAtLeastOneSepWalker, NextTerminalAfterAtLeastOneWalker, NextTerminalAfterManySepWalker, NextTerminalAfterManyWalker;",
	],
	[
		/chevrotain.lib.src.parse.grammar.lookahead\.js$/,
		"export const PROD_TYPE = {}; export let getLookaheadPaths; export const getLookaheadPathsForOptionalProd = () => []; export const getLookaheadPathsForOr = () => [];",
	],
	/** We build no concrete syntax tree. */
	[
		/chevrotain.lib.src.parse.parser.traits.tree_builder\.js$/,
		`export class TreeBuilder {
	initTreeBuilder() { this.outputCst = false; }
	cstInvocationStateUpdate() {}
	cstFinallyStateUpdate() {}
	cstPostTerminal() {}
	cstPostNonTerminal() {}
	cstPostRule() {}
}`,
	],
	/** Of what a rule may hold, ours have alternations and repetitions. */
	[
		/chevrotain.lib.src.parse.parser.traits.looksahead\.js$/,
		`import { MANY_IDX, OR_IDX } from "../../grammar/keys.js";
import { GAstVisitor } from "@chevrotain/gast";
export class LooksAhead {
	initLooksAhead({ lookaheadStrategy, maxLookahead = 3 }) {
		this.lookaheadStrategy = lookaheadStrategy;
		this.maxLookahead = maxLookahead;
		this.lookAheadFuncsCache = [];
		this.currRuleLookaheadFuncs = [];
	}
	preComputeLookaheadFunctions(rules) {
		const strategy = this.lookaheadStrategy;
		for (const rule of rules) {
			const functions = this.lookAheadFuncsCache[this.fullRuleNameToShort[rule.name]] = [];
			const visitor = new GAstVisitor();
			visitor.visitAlternation = ({ idx }) => {
				functions[OR_IDX | idx] = strategy.buildLookaheadForAlternation({ rule, prodOccurrence: idx });
			};
			visitor.visitRepetition = ({ idx }) => {
				functions[MANY_IDX | idx] = strategy.buildLookaheadForOptional({ rule, prodOccurrence: idx });
			};
			rule.accept(visitor);
		}
	}
}`,
	],
	/** What is thrown says no more, as nothing is missing from the rules. */
	[
		/chevrotain.lib.src.parse.parser.traits.error_handler\.js$/,
		`import { NoViableAltException } from "../../exceptions_public.js";
import { defaultParserErrorProvider } from "../../errors_public.js";
export class ErrorHandler {
	initErrorHandler() { this._errors = []; this.errorMessageProvider = defaultParserErrorProvider; }
	SAVE_ERROR(error) { this._errors.push(error); return error; }
	get errors() { return [...this._errors]; }
	set errors(errors) { this._errors = errors; }
	raiseNoAltException() {
		const { buildNoViableAltMessage } = this.errorMessageProvider;
		throw this.SAVE_ERROR(new NoViableAltException(buildNoViableAltMessage(), this.LA(1), this.LA(0)));
	}
}`,
	],
	[
		/chevrotain.lib.src.parse.parser.traits.perf_tracer\.js$/,
		`export class PerformanceTracer {
	initPerformanceTracer() {}
	TRACE_INIT(_, make) { return make(); }
}`,
	],
	[
		/chevrotain.lib.src.parse.grammar.follow\.js$/,
		"export let computeAllProdsFollows;",
	],
	/** Validations are skipped. */
	[
		/chevrotain.lib.src.parse.grammar.checks\.js$/,
		"export let validateGrammar, validateLookahead, validateRuleIsOverridden;",
	],
];

/** Leaves out what of Chevrotain nothing uses. Its modules do nothing when they are loaded, but do not say so. */
const usedChevrotain: Plugin = {
	name: "used-chevrotain",
	setup(build) {
		build.onResolve({ filter: /./ }, async (args) => {
			const isOurs =
				chevrotain.test(args.path) || inChevrotain.test(args.importer);
			if (!isOurs || args.pluginData === "resolved") return undefined;
			const { importer, kind, resolveDir } = args;
			const { path, errors } = await build.resolve(args.path, {
				importer,
				kind,
				resolveDir,
				pluginData: "resolved",
			});
			return errors.length > 0 ? { errors } : { path, sideEffects: false };
		});
		for (const [filter, contents] of replaced)
			build.onLoad({ filter }, () => ({ contents }));
	},
};

export const library = {
	index: "src/index.ts",
	/** A module of its own, so that importing the rules does not import the parser. */
	messages: "src/messages.ts",
	usergroups: "src/usergroups/index.ts",
	"usergroups-schema": "src/usergroups/schema.ts",
	arbitraries: "src/arbitraries/index.ts",
	codemirror: "src/codemirror/index.ts",
	dump: "src/records/index.ts",
	hast: "src/hast/index.ts",
	mdast: "src/mdast/index.ts",
	mediawiki: "src/mediawiki/index.ts",
	pandoc: "src/pandoc/index.ts",
	unified: "src/unified/index.ts",
};

const shared = {
	sourcemap: true,
	/** With a version of Node as target, a literal such as `/\p{L}/u` becomes a call that compiles it each time. */
	target: "es2024",
	/**
	 * Compiling takes half of the time of an import; source maps show the source. Of an error that nobody catches, Node.js
	 * prints the line, which is to be short.
	 */
	esbuildOptions: (options: BuildOptions): void => {
		options.minifyWhitespace = true;
		options.lineLimit = 160;
	},
	noExternal: [chevrotain, entities],
	esbuildPlugins: [usedChevrotain],
};

/**
 * Writes the modules for `require`: they load those for `import`, so that a program that uses both has one copy of each class.
 * Node.js can do that since the oldest version that we support.
 */
async function writeRequiredModules(): Promise<void> {
	for (const name of Object.keys(library))
		await writeFile(
			`dist/${name}.cjs`,
			`"use strict";\nrequire("./check-node-version.cjs");\nmodule.exports = require("./${name}.js");\n`,
		);
}

/** Packages that `moinmoin groups` loads: finding them takes longer than loading their code. */
const ofGroups =
	/^(?:leven|vfile-message|unist-util-stringify-position|decode-named-character-reference|character-entities)$/;

/** The command and the library are one build, so that they share their chunks; `moinmoin groups` is one of its own. */
export default defineConfig([
	{
		...shared,
		entry: {
			...library,
			cli: "src/cli/bin.ts",
			"convert-worker": "src/records/threads/worker.ts",
			"site-worker": "src/site/threads/site-worker.ts",
		},
		format: ["esm"],
		splitting: true,
		external: ["./run-groups.js"],
		dts: { entry: library },
		clean: true,
	},
	{
		...shared,
		entry: { "run-groups": "src/cli/run-groups.ts" },
		format: ["esm"],
		splitting: true,
		/** The source is in the maps of the library. */
		esbuildOptions: (options: BuildOptions): void => {
			shared.esbuildOptions(options);
			options.sourcesContent = false;
		},
		noExternal: [...shared.noExternal, ofGroups],
		plugins: [eagerFunctions],
	},
	{
		...shared,
		entry: { "check-node-version": "src/check-node-version.ts" },
		format: ["cjs"],
		dts: { entry: library },
		onSuccess: writeRequiredModules,
	},
]);
