/** What the public functions take, as their types declare it. */
import ts from "typescript";

/** A parameter or an option. */
export interface DeclaredValue {
	name: string;
	/** Those of some values that its type does not accept. */
	wrong: readonly unknown[];
}

/** A public function. */
export interface DeclaredFunction {
	parameters: readonly DeclaredValue[];
	/** Fields of its last parameter. */
	fields: readonly DeclaredValue[];
}

/**
 * Reads the types of all functions that modules export.
 *
 * @param files paths of the modules, from the folder of the package.
 * @returns functions by name.
 */
export function readDeclaredFunctions(
	files: readonly string[],
): ReadonlyMap<string, DeclaredFunction> {
	const { config } = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
	const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ".");
	const program = ts.createProgram(files, options);
	const checker = program.getTypeChecker();
	const values = [
		[undefined, checker.getUndefinedType()],
		[null, checker.getNullType()],
		[7, checker.getNumberLiteralType(7)],
		[true, checker.getTrueType()],
	] as const;

	const declared = (
		name: string,
		type: ts.Type,
		isOptional: boolean,
	): DeclaredValue => ({
		name,
		wrong: values
			.filter(([value]) => !(isOptional && value === undefined))
			.filter(([, other]) => !checker.isTypeAssignableTo(other, type))
			.map(([value]) => value),
	});

	/** A parameter; that of plugins for unified is in a tuple, without its name. */
	const parameterOf = (parameter: ts.Symbol) => {
		const type = checker.getTypeOfSymbol(parameter);
		const { name, valueDeclaration } = parameter;
		const [first] = checker.isTupleType(type)
			? checker.getTypeArguments(type as ts.TypeReference)
			: [];
		const isOptional =
			first !== undefined ||
			(valueDeclaration !== undefined &&
				ts.isParameter(valueDeclaration) &&
				checker.isOptionalParameter(valueDeclaration));
		return {
			name: first === undefined ? name : "options",
			type: checker.getNonNullableType(first ?? type),
			isOptional,
		};
	};

	const functionOf = (signature: ts.Signature): DeclaredFunction => {
		const parameters = signature.parameters.map(parameterOf);
		return {
			parameters: parameters.map(({ name, type, isOptional }) =>
				declared(name, type, isOptional),
			),
			fields: (parameters.at(-1)?.type.getProperties() ?? []).map((field) =>
				declared(
					field.name,
					checker.getTypeOfSymbol(field),
					(field.flags & ts.SymbolFlags.Optional) !== 0,
				),
			),
		};
	};

	const functions = new Map<string, DeclaredFunction>();
	for (const file of files) {
		const source = program.getSourceFile(file);
		const module = source && checker.getSymbolAtLocation(source);
		if (module === undefined) throw new Error(`${file} is no module`);
		for (const exported of checker.getExportsOfModule(module)) {
			const symbol =
				exported.flags & ts.SymbolFlags.Alias
					? checker.getAliasedSymbol(exported)
					: exported;
			if ((symbol.flags & ts.SymbolFlags.Value) === 0) continue;
			const [signature] = checker.getTypeOfSymbol(symbol).getCallSignatures();
			if (signature !== undefined)
				functions.set(exported.name, functionOf(signature));
		}
	}
	return functions;
}
