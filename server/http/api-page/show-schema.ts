/** The parts of a JSON schema that are shown. */
export type Schema = {
	type?: string | string[];
	properties?: Record<string, Schema>;
	required?: string[];
	items?: Schema;
	enum?: unknown[];
	const?: unknown;
	anyOf?: Schema[];
	oneOf?: Schema[];
	format?: string;
	pattern?: string;
	maxLength?: number;
	$ref?: string;
	additionalProperties?: Schema | boolean;
};

const idPattern = "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$";

/** A schema as a person reads it: `{ id: id, name?: text }`, one field a line. */
export function showSchema(schema: Schema, indent = ""): string {
	const choices = schema.anyOf ?? schema.oneOf;
	if (choices !== undefined) return choices.map((choice) => showSchema(choice, indent)).join(" | ");
	if (schema.const !== undefined) return JSON.stringify(schema.const);
	if (schema.enum !== undefined) return schema.enum.map((value) => JSON.stringify(value)).join(" | ");
	if (Array.isArray(schema.type)) return schema.type.map((type) => showSchema({ ...schema, type }, indent)).join(" | ");
	if (schema.type === "array") return `[ ${showSchema(schema.items ?? {}, indent)} … ]`;
	if (schema.type === "object") return showObject(schema, indent);
	return nameOf(schema);
}

function showObject({ properties = {}, required = [], additionalProperties }: Schema, indent: string): string {
	const deeper = `${indent}  `;
	const fields = Object.entries(properties).map(
		([name, schema]) => `${deeper}${name}${required.includes(name) ? "" : "?"}: ${showSchema(schema, deeper)}`,
	);
	if (fields.length > 0) return `{\n${fields.join("\n")}\n${indent}}`;
	return typeof additionalProperties === "object" ? `{ … : ${showSchema(additionalProperties, deeper)} }` : "{ … }";
}

function nameOf({ type, format, pattern, $ref }: Schema): string {
	if ($ref !== undefined) return $ref.split("/").at(-1) ?? "";
	if (pattern === idPattern) return "id";
	if (format === "date-time") return "time";
	if (type === "string") return "text";
	return typeof type === "string" ? type : "anything";
}
